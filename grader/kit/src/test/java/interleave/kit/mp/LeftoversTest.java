package interleave.kit.mp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import interleave.kit.Posix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LeftoversTest {
  record Uses(Queue queue, Lock lock, Array array, Connection line) implements Runnable {
    @Override
    public void run() {
      lock.acquire();
      array.set(0, 5);
      line.send("x");
      queue.put("x");
      Posix.kill(Posix.getpid(), Posix.SIGKILL);
    }
  }

  @Test
  void leaves_no_descriptor_mapping_zombie_or_name_behind() throws Exception {
    useAll();
    Set<String> descriptors = descriptors();
    List<String> names = names();
    String children = children();
    List<String> mappings = mappings();
    useAll();
    await().atMost(1, TimeUnit.MINUTES).untilAsserted(() -> assertThat(descriptors()).isEqualTo(descriptors));
    assertThat(names()).isEqualTo(names);
    assertThat(mappings()).isEqualTo(mappings);
    assertThat(children()).isEqualTo(children);
  }

  private static void useAll() throws Exception {
    try (Queue queue = new Queue(3);
        Lock lock = new Lock();
        Array array = new Array('i', 4);
        Pipe pipe = Pipe.duplex();
        Semaphore semaphore = new Semaphore(1);
        Event event = new Event()) {
      Process child = Process.of(new Uses(queue, lock, array, pipe.second()));
      child.setDaemon(true);
      child.start();
      child.join();
      assertThat(child.exitCode()).isEqualTo(-9);
      try (Held held = lock.acquire(); Held permit = semaphore.acquire()) {
        assertThat(held.abandoned()).isTrue();
        assertThat(permit.abandoned()).isFalse();
      }
      assertThat(queue.get()).isEqualTo(pipe.first().recv());
      assertThat(array.get(0)).isEqualTo(5);
      event.set();
    }
    Pool pool = new Pool(1);
    assertThat(pool.apply(new PoolTest.Square(3))).isEqualTo(9);
    pool.close();
    pool.join();
  }

  private static Set<String> descriptors() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
      Set<String> kinds = new TreeSet<>();
      for (Path one : all.toList()) {
        try {
          String target = Files.readSymbolicLink(one).toString();
          if (target.startsWith("pipe:") || target.contains("memfd:")) {
            kinds.add(one.getFileName() + " " + target);
          }
        } catch (IOException closedMeanwhile) {
          continue;
        }
      }
      return kinds;
    }
  }

  private static List<String> mappings() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/maps")).stream().filter(one -> one.contains("memfd:")).toList();
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("/dev/shm"))) {
      return all.map(Path::toString).filter(name -> name.contains("interleave")).toList();
    }
  }

  private static String children() throws IOException {
    try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
      return threads.map(LeftoversTest::childrenOf).collect(Collectors.joining()).strip();
    }
  }

  private static String childrenOf(Path thread) {
    try {
      return Files.readString(thread.resolve("children"));
    } catch (IOException threadHasEnded) {
      return "";
    }
  }
}
