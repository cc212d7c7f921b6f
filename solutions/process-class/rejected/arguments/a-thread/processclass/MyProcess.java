// Wrong: run is called by another thread of the same process: nothing is copied.
package processclass;

import interleave.kit.Posix;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Is work for another process. */
public abstract class MyProcess {
  private static final AtomicInteger PREPARED = new AtomicInteger();
  private static final long PAUSE_MILLIS = 5;

  private String name = "Process-" + PREPARED.incrementAndGet();
  private Integer pid;
  private Thread worker;

  protected MyProcess(Object... arguments) {
    // The fields of the subclass hold them.
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
    pid = Posix.getpid();
    worker = new Thread(this::work, name);
    worker.start();
  }

  private void work() {
    try {
      run();
    } catch (Exception e) {
      e.printStackTrace();
    }
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
    return 0;
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
    return !worker.isAlive();
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

}
