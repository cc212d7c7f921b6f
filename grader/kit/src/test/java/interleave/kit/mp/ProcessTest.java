package interleave.kit.mp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import interleave.kit.Pipe2;
import interleave.kit.Posix;
import interleave.kit.Spawn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProcessTest {
  enum Colour { RED, GREEN }

  record Point(int x, List<String> names) {}

  /** Reports what it was made with, and what it is. */
  static final class Reporter extends Process {
    private final Object[] given;
    private final Queue out;

    Reporter(int number, Point point, Map<String, Colour> map, byte[] bytes, Queue out) {
      super(number, point, map, bytes, out);
      this.given = new Object[] {number, point, map, bytes};
      this.out = out;
    }

    @Override
    protected void run() {
      for (Object one : given) {
        out.put(one);
      }
      out.put(List.of(Posix.getpid(), Posix.getppid(), pid(), name(), Process.current().orElseThrow() == this));
    }
  }

  /** Ends as it is told. */
  static final class Ends extends Process {
    private final String how;

    Ends(String how) {
      super(how);
      this.how = how;
    }

    @Override
    protected void run() throws Exception {
      switch (how) {
        case "exit" -> System.exit(7);
        case "throw" -> throw new java.io.IOException("lost");
        case "return" -> { }
        case "daemon without children" -> {
          Process child = new Ends("return");
          try {
            child.start();
          } catch (IllegalStateException refused) {
            System.exit(refused.getMessage().equals("a daemon may have no children") ? 40 : 41);
          }
        }
        case "child's name" -> System.exit(new Ends("return").name().equals(name() + ":1") ? 42 : 43);
        default -> new CountDownLatch(1).await();
      }
    }
  }

  record Exiting(int code) implements Runnable {
    @Override
    public void run() {
      System.exit(code);
    }
  }

  private static Process ended(Process process) throws InterruptedException {
    process.start();
    process.join();
    return process;
  }

  @Test
  void runs_in_another_jvm_with_copies_of_its_arguments_and_the_shared_things_themselves() throws Exception {
    try (Queue out = new Queue(10)) {
      Point point = new Point(3, List.of("你好", "b"));
      Process reporter = new Reporter(42, point, Map.of("a", Colour.GREEN), new byte[] {1, 2}, out);
      reporter.setName("the reporter");
      assertThat(reporter.pid()).isNull();
      assertThat(ended(reporter).exitCode()).isZero();
      assertThat(out.get()).isEqualTo(42);
      assertThat(out.get()).isEqualTo(point);
      assertThat(out.get()).isEqualTo(Map.of("a", Colour.GREEN));
      assertThat(out.get()).isEqualTo(new byte[] {1, 2});
      assertThat(out.get())
          .isEqualTo(List.of(reporter.pid(), Posix.getpid(), reporter.pid(), "the reporter", true));
      assertThat(reporter.pid()).isNotEqualTo(Posix.getpid());
    }
  }

  @Test
  void tells_how_it_ended() throws Exception {
    assertThat(ended(new Ends("return")).exitCode()).isZero();
    assertThat(ended(new Ends("exit")).exitCode()).isEqualTo(7);
    assertThat(ended(Process.of(new Exiting(9))).exitCode()).isEqualTo(9);
    Process stays = new Ends("never");
    stays.start();
    assertThat(stays.isAlive()).isTrue();
    assertThat(stays.exitCode()).isNull();
    stays.kill();
    stays.join();
    assertThat(stays.isAlive()).isFalse();
    assertThat(stays.exitCode()).isEqualTo(-Posix.SIGKILL);
    assertThat(stays).hasToString(stays.name() + " (" + stays.pid() + ", signaled(9))");
    stays.kill();
  }

  @Test
  void ends_by_sigterm_when_asked_and_join_comes_back_when_the_time_is_over() throws Exception {
    Process stays = new Ends("never");
    stays.start();
    long begin = System.nanoTime();
    assertThat(stays.join(30)).isFalse();
    assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(30_000_000);
    stays.terminate();
    stays.join();
    assertThat(stays.join(0)).isTrue();
    assertThat(stays.exitCode()).isEqualTo(-Posix.SIGTERM);
  }

  @Test
  void counts_its_children_for_their_names() throws Exception {
    Process one = new Ends("child's name");
    Process two = new Ends("return");
    assertThat(one.name()).matches("Process-\\d+");
    assertThat(two.name()).isEqualTo("Process-" + (Integer.parseInt(one.name().substring(8)) + 1));
    assertThat(ended(one).exitCode()).isEqualTo(42);
  }

  @Test
  void prints_what_run_throws_and_ends_with_one() throws Exception {
    Pipe2 errors = Posix.pipe();
    int parent = Spawn.of(Throwing.class).connect(2, errors.writeFd()).start();
    Posix.close(errors.writeFd());
    assertThat(text(errors.readFd()))
        .contains("java.io.IOException: lost")
        .contains("Ends.run(ProcessTest.java:")
        .doesNotContain("interleave.kit.mp.Child");
    assertThat(Posix.waitpid(parent)).hasToString("exited(1)");
  }

  static final class Throwing {
    public static void main(String[] args) throws Exception {
      System.exit(ended(new Ends("throw")).exitCode());
    }
  }

  private static String text(int fd) {
    StringBuilder all = new StringBuilder();
    byte[] buffer = new byte[4096];
    for (int count; (count = Posix.read(fd, buffer)) > 0; ) {
      all.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
    }
    Posix.close(fd);
    return all.toString();
  }

  @Test
  void cannot_be_started_twice_or_changed_or_asked_too_early() throws Exception {
    Process process = new Ends("return");
    assertThatThrownBy(process::join).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(process::kill).isInstanceOf(IllegalStateException.class);
    assertThat(process.isAlive()).isFalse();
    ended(process);
    assertThatThrownBy(process::start).isInstanceOf(IllegalStateException.class).hasMessageContaining("started already");
    assertThatThrownBy(() -> process.setDaemon(true)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> process.setName("late")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refuses_what_no_child_could_be_made_of() {
    assertThatThrownBy(() -> new Process() {
          @Override
          protected void run() {}
        })
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("static");
    assertThatThrownBy(Forgetful::new)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no constructor that takes what it gives to Process(…): (String)");
    Event closed = new Event();
    Process late = Process.of(new Stays(new Semaphore(1), closed));
    closed.close();
    assertThatThrownBy(late::start).hasMessage("it is closed in this process");
    assertThatThrownBy(() -> Process.of(() -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot be sent");
  }

  static final class Forgetful extends Process {
    Forgetful() {
      super("more than it takes");
    }

    @Override
    protected void run() {}
  }

  @Test
  void lets_a_daemon_have_no_children() throws Exception {
    Process daemon = new Ends("daemon without children");
    daemon.setDaemon(true);
    assertThat(ended(daemon).exitCode()).isEqualTo(40);
  }

  @Test
  void a_daemon_ends_with_its_parent_however_that_ends() throws Exception {
    for (String how : List.of("killed", "exits", "returns")) {
      try (Pipe pipe = Pipe.oneWay()) {
        Parent parent = new Parent(how, pipe.second());
        parent.start();
        pipe.second().close();
        int daemon = (Integer) pipe.first().recv();
        if (how.equals("killed")) {
          parent.kill();
        }
        parent.join();
        assertThat(parent.exitCode()).isEqualTo(how.equals("killed") ? -9 : how.equals("exits") ? 3 : 0);
        // The daemon has the line, too; it ends when the last of the family has.
        assertThatThrownBy(() -> pipe.first().recv()).isInstanceOf(Connection.EndOfFile.class);
        await().atMost(1, TimeUnit.MINUTES).until(() -> !isRunning(daemon));
      }
    }
  }

  private static boolean isRunning(int pid) {
    try {
      String stat = java.nio.file.Files.readString(java.nio.file.Path.of("/proc/" + pid + "/stat"));
      return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
    } catch (java.io.IOException gone) {
      return false;
    }
  }

  static final class Parent extends Process {
    private final String how;
    private final Connection line;

    Parent(String how, Connection line) {
      super(how, line);
      this.how = how;
      this.line = line;
    }

    @Override
    protected void run() throws Exception {
      Process daemon = new Lingers(line);
      daemon.setDaemon(true);
      daemon.start();
      line.send(daemon.pid());
      if (how.equals("exits")) {
        System.exit(3);
      } else if (how.equals("killed")) {
        daemon.join();
      }
    }
  }

  static final class Lingers extends Process {
    private final Connection line;

    Lingers(Connection line) {
      super(line);
      this.line = line;
    }

    @Override
    protected void run() throws Exception {
      new CountDownLatch(1).await();
      line.close();
    }
  }

  @Test
  void a_child_that_is_no_daemon_keeps_its_parent_up() throws Exception {
    try (Semaphore gate = new Semaphore(0); Event over = new Event()) {
      Process parent = new KeptUp(gate, over);
      parent.start();
      gate.acquire();
      assertThat(parent.join(50)).isFalse();
      over.set();
      parent.join();
      assertThat(parent.exitCode()).isZero();
    }
  }

  static final class KeptUp extends Process {
    private final Semaphore gate;
    private final Event over;

    KeptUp(Semaphore gate, Event over) {
      super(gate, over);
      this.gate = gate;
      this.over = over;
    }

    @Override
    protected void run() {
      Process.of(new Stays(gate, over)).start();
    }
  }

  record Stays(Semaphore gate, Event over) implements Runnable {
    @Override
    public void run() {
      gate.release();
      over.await();
    }
  }
}
