package interleave.explore.litmus;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.explore.Explorer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SameTest {
  /** Prints an outcome; played in a JVM of its own. */
  static final class Main {
    private static void lose() throws Exception {
      Set<Object> order = new HashSet<>(List.of(new Main(), new Main(), Thread.currentThread()));
      var count = new AtomicInteger();
      var pool = Executors.newFixedThreadPool(2);
      for (Object each : order) pool.execute(() -> count.set(count.get() + (each instanceof Main ? 1 : 2)));
      pool.close();
      if (count.get() != 4) throw new AssertionError("count " + count);
    }

    public static void main(String[] arguments) {
      System.out.println(Explorer.of(() -> lose()).explore());
    }
  }

  private static String play(String... flags) throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(List.of(flags));
    String path = System.getProperty("java.class.path") + ":" + System.getProperty("jdk.module.path", "") + ":target/test-classes:target/classes";
    command.addAll(List.of("-cp", path, Main.class.getName()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return text;
  }

  @Test
  void a_seed_gives_the_same_trace_in_each_jvm() throws Exception {
    String first = play();
    assertThat(first).contains("ASSERTION: count ").contains("pool-1-thread-2").contains("calls AtomicInteger.set");
    assertThat(play("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=0")).isEqualTo(first);
    assertThat(play("-XX:TieredStopAtLevel=1")).isEqualTo(first);
  }
}
