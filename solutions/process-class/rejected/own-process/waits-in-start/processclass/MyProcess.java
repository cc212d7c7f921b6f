// Wrong: start waits for the child: nothing goes on beside it.
package processclass;

import interleave.kit.Posix;
import interleave.kit.Status;
import interleave.kit.Waited;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Is work for another process. */
public abstract class MyProcess {
  private static final AtomicInteger PREPARED = new AtomicInteger();
  private static final long PAUSE_MILLIS = 5;

  private final String parcel;
  private String name = "Process-" + PREPARED.incrementAndGet();
  private Integer pid;
  private Status status;

  protected MyProcess(Object... arguments) {
    this.parcel = Parcel.pack(arguments);
  }

  protected abstract void run() throws Exception;

  public final synchronized String name() {
    return name;
  }

  public final synchronized void setName(String name) {
    requireNew();
    this.name = name;
  }

  public final synchronized void start() {
    requireNew();
    pid = Posix.spawn(Child.class, getClass().getName(), name, parcel);
    status = Posix.waitpid(pid);
  }

  public final synchronized Integer pid() {
    return pid;
  }

  public final synchronized boolean isAlive() {
    return pid != null && !hasEnded();
  }

  public final synchronized Integer exitCode() {
    if (pid == null || !hasEnded()) {
      return null;
    }
    return status.exited() ? status.exitCode() : -status.signal();
  }

  public final void join() throws InterruptedException {
    join(Long.MAX_VALUE);
  }

  public final boolean join(long millis) throws InterruptedException {
    long limit = TimeUnit.MILLISECONDS.toNanos(millis);
    long begin = System.nanoTime();
    requireStarted();
    while (isAlive()) {
      if (System.nanoTime() - begin >= limit) {
        return false;
      }
      // Without the lock, or nobody else could look or terminate meanwhile.
      Thread.sleep(PAUSE_MILLIS);
    }
    return true;
  }

  public final synchronized void terminate() {
    requireStarted();
    if (!hasEnded()) {
      Posix.kill(pid, Posix.SIGTERM);
    }
  }

  /** Buries the child if it has ended, which can be done only once; so the status is kept. */
  private boolean hasEnded() {
    if (status == null) {
      status = Posix.waitpid(pid, Posix.WNOHANG).map(Waited::status).orElse(null);
    }
    return status != null;
  }

  private void requireNew() {
    if (pid != null) {
      throw new IllegalStateException(name + " has been started already");
    }
  }

  private synchronized void requireStarted() {
    if (pid == null) {
      throw new IllegalStateException(name + " has not been started");
    }
  }

  /** Is the child's main class. */
  static final class Child {
    public static void main(String[] args) throws Exception {
      MyProcess self = Parcel.unpack(args[0], args[2]);
      synchronized (self) {
        self.name = args[1];
        self.pid = Posix.getpid();
      }
      self.run();
    }
  }
}
