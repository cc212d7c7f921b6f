package interleave.kit.sys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class RestTest {
  private final BlockingQueue<String> number = new LinkedBlockingQueue<>();

  @Test
  void finds_one_that_sleeps_at_rest() throws InterruptedException {
    Thread sleeper = started(() -> LockSupport.park());
    assertThat(Rest.watch(number.take(), 100)).matches(Rest::isRestful);
    sleeper.interrupt();
  }

  @Test
  void finds_no_rest_in_one_that_spins() throws InterruptedException {
    Thread spinner = started(() -> {
      while (!Thread.currentThread().isInterrupted()) Thread.onSpinWait();
    });
    assertThat(Rest.watch(number.take(), 10)).matches(rest -> !rest.settled() && !rest.isRestful());
    spinner.interrupt();
  }

  @Test
  void does_not_count_what_was_done_before_it_slept() throws InterruptedException {
    Thread late = started(() -> {
      long until = System.nanoTime() + 100_000_000;
      while (System.nanoTime() < until) Thread.onSpinWait();
      LockSupport.park();
    });
    assertThat(Rest.watch(number.take(), 100)).matches(Rest::isRestful);
    late.interrupt();
  }

  @Test
  void comes_back_from_one_that_has_ended() throws InterruptedException {
    started(() -> {}).join();
    assertThat(Rest.watch(number.take(), 10)).matches(rest -> !rest.settled() && !rest.isRestful());
  }

  private Thread started(Runnable task) {
    return Thread.ofPlatform().daemon().start(() -> {
      number.add(ProcessTable.ownThread());
      task.run();
    });
  }
}
