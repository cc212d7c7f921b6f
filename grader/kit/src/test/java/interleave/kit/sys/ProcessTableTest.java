package interleave.kit.sys;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.kit.Posix;
import interleave.kit.Spawn;
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
}
