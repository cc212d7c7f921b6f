package interleave.bench;

import interleave.kit.mp.Event;
import interleave.kit.mp.Held;
import interleave.kit.mp.Lock;
import interleave.kit.mp.Queue;
import interleave.kit.mp.Semaphore;
import java.util.concurrent.Callable;

/** Holds what the other process, or the other thread, does in the measurements of {@link MpBench}. */
final class MpPeers {
  private MpPeers() {}

  /** Puts numbers into a queue, once it is told to begin. */
  record Puts(Queue queue, int times, Semaphore ready, Event begin) implements Runnable {
    @Override
    public void run() {
      ready.release();
      begin.await();
      for (int i = 0; i < times; i++) {
        queue.put(i);
      }
    }
  }

  /** Locks and unlocks, once it is told to begin, and says when it is done. */
  record Locks(Lock lock, int times, Semaphore ready, Event begin) implements Runnable {
    @Override
    public void run() {
      ready.release();
      begin.await();
      for (int i = 0; i < times; i++) {
        try (Held _ = lock.acquire()) {
          Thread.onSpinWait();
        }
      }
      ready.release();
    }
  }

  /** Answers an event by an event. */
  record Answers(Event question, Event answer, int times, Semaphore ready) implements Runnable {
    @Override
    public void run() {
      ready.release();
      for (int i = 0; i < times; i++) {
        question.await();
        question.clear();
        answer.set();
      }
    }
  }

  /** Is a task that is hardly any work. */
  record Adds(int number) implements Callable<Integer> {
    @Override
    public Integer call() {
      return number + 1;
    }
  }
}
