package interleave.kit.sys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import interleave.kit.Posix;
import interleave.kit.Spawn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProcessTableTest {
  @Test
  void tells_what_a_process_does_with_a_signal() {
    int me = Posix.getpid();
    assertThat(ProcessTable.handles(me, Posix.SIGSEGV)).isTrue();
    assertThat(ProcessTable.ignores(me, Posix.SIGSEGV)).isFalse();
    Posix.ignore(23);
    assertThat(ProcessTable.ignores(me, 23)).isTrue();
    Posix.restore(23);
    assertThat(ProcessTable.ignores(me, 23)).isFalse();
  }

  @Test
  void says_no_of_signals_and_processes_that_there_are_not() {
    // 64 more than a signal that every JVM handles.
    assertThat(ProcessTable.handles(Posix.getpid(), Posix.SIGSEGV + 64)).isFalse();
    assertThat(ProcessTable.handles(Posix.getpid(), 0)).isFalse();
    int child = Spawn.program("true").start();
    Posix.waitpid(child);
    assertThat(ProcessTable.ignores(child, Posix.SIGINT)).isFalse();
  }

  @Test
  void takes_no_notice_of_what_a_jvm_does_by_the_clock() throws IOException {
    assertThat(looksAsleepWhileItSpins("Monitor Deflati")).isTrue();
    assertThat(looksAsleepWhileItSpins("Monitor")).isFalse();
  }

  /** Goes by the name of a thread that each JVM has. */
  static final class Pretender {
    private Pretender() {}

    public static void main(String[] arguments) {
      new Thread(() -> {
        for (;;) Thread.onSpinWait();
      }, "Service Thread").start();
    }
  }

  @Test
  void is_not_deceived_by_who_goes_by_the_name_of_a_thread_of_the_jvm() {
    int child = Spawn.of(Pretender.class).start();
    try {
      Path tasks = Path.of("/proc/" + child + "/task");
      await().until(() -> namesakes(tasks) == 2);
      for (int looks = 0; looks < 100; looks++) {
        assertThat(ProcessTable.isAsleep(child)).isFalse();
      }
    } finally {
      Posix.kill(child, Posix.SIGKILL);
      Posix.waitpid(child);
    }
  }

  private static long namesakes(Path tasks) throws IOException {
    try (Stream<Path> threads = Files.list(tasks)) {
      return threads.filter(thread -> ProcessTable.read(thread + "/comm").strip().equals("Service Thread")).count();
    }
  }

  /** The shell's only thread takes the name and spins. */
  private static boolean looksAsleepWhileItSpins(String name) throws IOException {
    String script = "printf '%s' '" + name + "' > /proc/$$/comm; while :; do :; done";
    int shell = Spawn.program("sh").args("-c", script).start();
    try {
      Path named = Path.of("/proc/" + shell + "/comm");
      await().until(() -> Files.readString(named).strip().equals(name));
      return ProcessTable.isAsleep(shell);
    } finally {
      Posix.kill(shell, Posix.SIGKILL);
      Posix.waitpid(shell);
    }
  }
}
