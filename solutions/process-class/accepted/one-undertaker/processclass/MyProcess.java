package processclass;

import interleave.kit.Posix;
import interleave.kit.Status;
import interleave.kit.Waited;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Is work for another process. One thread buries the children of the whole program. */
public abstract class MyProcess {
  private static final ReentrantLock LOCK = new ReentrantLock();
  private static final Condition BURIED = LOCK.newCondition();
  private static final Map<Integer, MyProcess> ALIVE = new HashMap<>();
  private static int made;
  private static Thread undertaker;

  private enum Phase { NEW, RUNNING, OVER }

  private final String parcel;
  private volatile String name;
  private volatile Phase phase = Phase.NEW;
  private volatile Integer pid;
  private volatile Integer exitCode;

  protected MyProcess(Object... arguments) {
    this.parcel = Parcel.pack(arguments);
    LOCK.lock();
    try {
      this.name = "Process-" + ++made;
    } finally {
      LOCK.unlock();
    }
  }

  protected abstract void run() throws Exception;

  public final String name() {
    return name;
  }

  public final void setName(String name) {
    LOCK.lock();
    try {
      must(phase == Phase.NEW);
      this.name = name;
    } finally {
      LOCK.unlock();
    }
  }

  public final void start() {
    LOCK.lock();
    try {
      must(phase == Phase.NEW);
      pid = Posix.spawn(Main.class, name, getClass().getName(), parcel);
      phase = Phase.RUNNING;
      ALIVE.put(pid, this);
      if (undertaker == null) {
        undertaker = new Thread(MyProcess::buryAll, "undertaker");
        undertaker.setDaemon(true);
        undertaker.start();
      }
      LockSupport.unpark(undertaker);
    } finally {
      LOCK.unlock();
    }
  }

  /** Looks by pid: other children of the program are none of its business. */
  private static void buryAll() {
    while (true) {
      LOCK.lock();
      boolean idle;
      try {
        ALIVE.values().removeIf(MyProcess::isBuried);
        idle = ALIVE.isEmpty();
        BURIED.signalAll();
      } finally {
        LOCK.unlock();
      }
      if (idle) {
        LockSupport.park();
      } else {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
      }
    }
  }

  private boolean isBuried() {
    Optional<Waited> waited = Posix.waitpid(pid, Posix.WNOHANG);
    waited.map(Waited::status).ifPresent(this::end);
    return waited.isPresent();
  }

  private void end(Status status) {
    exitCode = status.exited() ? status.exitCode() : -status.signal();
    phase = Phase.OVER;
  }

  public final Integer pid() {
    return pid;
  }

  public final boolean isAlive() {
    return phase == Phase.RUNNING;
  }

  public final Integer exitCode() {
    return exitCode;
  }

  public final void join() throws InterruptedException {
    LOCK.lock();
    try {
      must(phase != Phase.NEW);
      while (phase != Phase.OVER) {
        BURIED.await();
      }
    } finally {
      LOCK.unlock();
    }
  }

  public final boolean join(long millis) throws InterruptedException {
    LOCK.lock();
    try {
      must(phase != Phase.NEW);
      long left = TimeUnit.MILLISECONDS.toNanos(millis);
      while (phase != Phase.OVER && left > 0) {
        left = BURIED.awaitNanos(left);
      }
      return phase == Phase.OVER;
    } finally {
      LOCK.unlock();
    }
  }

  public final void terminate() {
    LOCK.lock();
    try {
      must(phase != Phase.NEW);
      if (phase == Phase.RUNNING) {
        Posix.kill(pid, Posix.SIGTERM);
      }
    } finally {
      LOCK.unlock();
    }
  }

  private void must(boolean right) {
    if (!right) {
      throw new IllegalStateException(name + " is " + phase);
    }
  }

  static final class Main {
    public static void main(String[] args) throws Exception {
      MyProcess self = Parcel.unpack(args[1], args[2]);
      self.name = args[0];
      self.pid = Posix.getpid();
      self.phase = Phase.RUNNING;
      self.run();
    }
  }
}
