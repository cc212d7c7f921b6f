package processclass;

import interleave.kit.Pipe2;
import interleave.kit.Posix;
import interleave.kit.Spawn;
import interleave.kit.Status;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Is work for another process. The child alone has the writing end of a pipe: when that ends, so has the child. */
public abstract class MyProcess {
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final int number = NUMBERS.incrementAndGet();
  private final String parcel;
  private String name;
  private int pid;
  private Status ending;

  protected MyProcess(Object... arguments) {
    parcel = Parcel.pack(arguments);
    name = "Process-" + number;
  }

  /** Is called in the child by {@link Launcher}. */
  private void begin(String givenName) throws Exception {
    synchronized (this) {
      name = givenName;
      pid = Posix.getpid();
    }
    run();
  }

  protected abstract void run() throws Exception;

  public final synchronized String name() {
    return name;
  }

  public final synchronized void setName(String name) {
    if (pid > 0) {
      throw new IllegalStateException("too late");
    }
    this.name = name;
  }

  public final synchronized void start() {
    if (pid > 0) {
      throw new IllegalStateException("started before");
    }
    Pipe2 lifeline = Posix.pipe();
    try {
      pid = Spawn.of(Launcher.class).args(getClass().getName(), name, parcel).inherit(lifeline.writeFd()).start();
    } finally {
      Posix.close(lifeline.writeFd());
    }
    Thread watch = new Thread(() -> awaitEnd(lifeline.readFd()), "watches-" + name);
    watch.setDaemon(true);
    watch.start();
  }

  private void awaitEnd(int lifeline) {
    Posix.read(lifeline, new byte[1]);
    Posix.close(lifeline);
    synchronized (this) {
      // It is as good as dead; nobody can signal it between its burial and the news of it.
      ending = Posix.waitpid(pid);
      notifyAll();
    }
  }

  public final synchronized Integer pid() {
    return pid > 0 ? pid : null;
  }

  public final synchronized boolean isAlive() {
    return pid > 0 && ending == null;
  }

  public final synchronized Integer exitCode() {
    if (ending == null) {
      return null;
    }
    return ending.signaled() ? -ending.signal() : ending.exitCode();
  }

  public final synchronized void join() throws InterruptedException {
    requireStarted();
    while (ending == null) {
      wait();
    }
  }

  public final synchronized boolean join(long millis) throws InterruptedException {
    requireStarted();
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    long left = end - System.nanoTime();
    while (ending == null && left > 0) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
      left = end - System.nanoTime();
    }
    return ending != null;
  }

  public final synchronized void terminate() {
    requireStarted();
    if (ending == null) {
      Posix.kill(pid, Posix.SIGTERM);
    }
  }

  private void requireStarted() {
    if (pid == 0) {
      throw new IllegalStateException("not started");
    }
  }

  static class Launcher {
    public static void main(String[] args) throws Exception {
      Parcel.unpack(args[0], args[2]).begin(args[1]);
    }
  }
}
