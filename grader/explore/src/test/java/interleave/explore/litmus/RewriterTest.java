package interleave.explore.litmus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import interleave.explore.ClassSource;
import interleave.explore.Explorer;
import interleave.explore.Rewriter;
import interleave.explore.outcome.Outcome;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RewriterTest {
  private static final ClassLoader LOADER = RewriterTest.class.getClassLoader();
  private static final ClassSource SOURCE = ClassSource.of(LOADER);
  private static final List<String> NAMES =
      Stream.of(RewriterTest.class, Counter.class, Program.class).map(Class::getName).toList();

  static final class Counter {
    private int hits;

    void hit() {
      hits++;
    }
  }

  static final class Program {
    private Program() {}

    static void play() throws InterruptedException {
      Counter counter = new Counter();
      CountDownLatch done = new CountDownLatch(2);
      for (int i = 0; i < 2; i++) {
        new Thread(() -> {
          counter.hit();
          done.countDown();
        }).start();
      }
      done.await();
      if (counter.hits != 2) throw new AssertionError("hits " + counter.hits);
    }
  }

  /** Gives nothing but what was rewritten. */
  private record Rewritten(Map<String, byte[]> classes) implements ClassSource {
    @Override
    public byte[] bytes(String binaryName) {
      return null;
    }

    @Override
    public byte[] rewritten(String binaryName) {
      return classes.get(binaryName);
    }
  }

  private static Outcome explore(ClassSource source) {
    return Explorer.of(source, LOADER, Program.class.getName(), "play").schedules(50).explore();
  }

  @Test
  void spares_the_explorer_the_classes_and_changes_nothing_of_what_it_finds() {
    Outcome ahead = explore(new Rewritten(Rewriter.rewrite(SOURCE, NAMES, LOADER)));
    assertThat(ahead.loss().orElseThrow().text()).isEqualTo("hits 1");
    assertThat(ahead).hasToString(explore(SOURCE).toString());
  }

  @Test
  void refuses_what_is_no_class_file() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rewriter.rewrite(name -> name.equals("A") ? new byte[20] : null, List.of("A"), LOADER));
  }
}
