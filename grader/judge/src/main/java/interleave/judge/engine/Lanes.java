package interleave.judge.engine;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Lets work of the whole process go side by side, or one piece of it alone when others would disturb its timing. */
final class Lanes {
  private static final ReentrantReadWriteLock MACHINE = new ReentrantReadWriteLock(true);

  private Lanes() {}

  static <T> T shared(Supplier<T> work) {
    return holding(MACHINE.readLock(), work);
  }

  static <T> T alone(Supplier<T> work) {
    return holding(MACHINE.writeLock(), work);
  }

  private static <T> T holding(Lock lock, Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
