package interleave.kit.sys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OnlookerTest {
  @Test
  void sees_a_process_end_that_nobody_has_waited_for() throws Exception {
    Process quick = new ProcessBuilder("sh", "-c", "exit 3").start();
    assertThat(Onlooker.awaitEnd((int) quick.pid())).isTrue();
    assertThat(quick.waitFor()).isEqualTo(3);
  }

  @Test
  void gives_up_one_that_sleeps_on() throws Exception {
    Process sleeper = new ProcessBuilder("sleep", "600").start();
    try {
      assertThat(Onlooker.awaitEnd((int) sleeper.pid())).isFalse();
    } finally {
      sleeper.destroyForcibly().waitFor();
    }
  }

  @Test
  void knows_state_parent_and_children() throws Exception {
    int self = (int) ProcessHandle.current().pid();
    Process child = new ProcessBuilder("sleep", "600").start();
    try {
      assertThat(ProcessTable.parent((int) child.pid())).isEqualTo(self);
      assertThat(ProcessTable.children(self)).isPositive();
      assertThat(ProcessTable.session((int) child.pid())).isEqualTo(ProcessTable.session(self));
    } finally {
      child.destroyForcibly().waitFor();
    }
    assertThat(ProcessTable.isGone((int) child.pid())).isTrue();
  }

  @Test
  void does_not_take_a_process_for_asleep_of_which_another_thread_runs() {
    Thread spinner = Thread.ofPlatform().daemon().start(() -> {
      while (!Thread.currentThread().isInterrupted()) Thread.onSpinWait();
    });
    assertThat(ProcessTable.isAsleep((int) ProcessHandle.current().pid())).isFalse();
    spinner.interrupt();
  }
}
