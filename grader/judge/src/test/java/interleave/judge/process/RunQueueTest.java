package interleave.judge.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunQueueTest {
  private static final int SELF = (int) ProcessHandle.current().pid();

  @Test
  void what_an_ended_thread_has_waited_stays_counted() throws InterruptedException {
    try (var queue = new RunQueue(SELF)) {
      var measured = new CountDownLatch(1);
      var threads = IntStream.range(0, 4 * Runtime.getRuntime().availableProcessors())
          .mapToObj(i -> Thread.ofPlatform().start(() -> spinUntil(measured)))
          .toList();
      long waited = 0;
      while (waited < 50_000_000) {
        queue.measure(0, -1);
        waited = queue.delayNanos();
      }
      measured.countDown();
      for (Thread thread : threads) {
        thread.join();
      }
      queue.measure(0, -1);
      assertThat(queue.delayNanos()).isGreaterThanOrEqualTo(waited);
    }
  }

  private static void spinUntil(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      Thread.onSpinWait();
    }
  }
}
