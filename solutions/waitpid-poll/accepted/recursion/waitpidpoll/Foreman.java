package waitpidpoll;

import interleave.kit.Posix;
import interleave.kit.Status;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Works while a child works; the first answer that is not empty ends it. */
public final class Foreman {
  private Foreman() {}

  public record Report(int pieces, Status status) {}

  public static Report workUntilEnded(int child, BooleanSupplier work) {
    return work(child, work, 0);
  }

  private static Report work(int child, BooleanSupplier work, int pieces) {
    return Posix.waitpid(child, Posix.WNOHANG)
        .map(ended -> new Report(pieces, ended.status()))
        .orElseGet(() -> work(child, work, work.getAsBoolean() ? pieces + 1 : rest(pieces)));
  }

  private static int rest(int pieces) {
    var lock = new ReentrantLock();
    Condition never = lock.newCondition();
    lock.lock();
    try {
      never.awaitNanos(TimeUnit.MILLISECONDS.toNanos(8));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      lock.unlock();
    }
    return pieces;
  }
}
