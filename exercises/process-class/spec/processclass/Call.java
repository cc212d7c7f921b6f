package processclass;

import interleave.kit.Posix;
import interleave.kit.sys.Onlooker;
import interleave.kit.sys.ProcessTable;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Is a call of the student's that may never come back, made by a thread of its own. */
final class Call {
  static final String WAITS = "waits";
  static final String THREW = "threw ";
  static final String REFUSED = "refused";
  static final String DONE = "done";
  static final String SLEEPS = "sleeps";
  static final String SPINS = "spins";
  static final String BACK = "is back";

  /** Only long after its time is over somebody who sleeps is taken to sleep for ever. */
  private static final long PATIENCE_MILLIS = 2_000;

  /** So much processor time nobody needs who sleeps. */
  private static final long SPIN_MILLIS = 800;

  private final CountDownLatch begun = new CountDownLatch(1);
  private final Thread thread;
  private volatile String kernelThread;
  private volatile String outcome = WAITS;
  private volatile long millis;

  private Call(Callable<Object> action) {
    this.thread = new Thread(() -> make(action), "caller");
    thread.setDaemon(true);
    thread.start();
  }

  static Call of(Callable<Object> action) {
    return new Call(action);
  }

  /** Returns what comes of it, as {@link #outcome}. */
  static String outcomeOf(Callable<Object> action) {
    return of(action).outcome();
  }

  /** Something that returns nothing. */
  interface Action {
    void make() throws Exception;
  }

  static Call of(Action action) {
    return of(() -> {
      action.make();
      return DONE;
    });
  }

  static String outcomeOf(Action action) {
    return of(action).outcome();
  }

  private void make(Callable<Object> action) {
    kernelThread = ProcessTable.ownThread();
    begun.countDown();
    long begin = System.nanoTime();
    try {
      outcome = String.valueOf(action.call());
    } catch (IllegalStateException e) {
      outcome = REFUSED;
    } catch (Exception e) {
      outcome = THREW + e;
    }
    millis = (System.nanoTime() - begin) / 1_000_000;
  }

  /** Returns what the call returned, that it was refused, threw an exception, or waits on and on. */
  String outcome() {
    return Onlooker.overFamily(Posix.getpid()).await(() -> !thread.isAlive()) ? outcome : WAITS;
  }

  /** The same, of a call that may take so long. */
  String outcome(long limitMillis) {
    long begin = System.nanoTime();
    long patience = TimeUnit.MILLISECONDS.toNanos(limitMillis + PATIENCE_MILLIS);
    while (thread.isAlive() && System.nanoTime() - begin < patience) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
    }
    return outcome();
  }

  /** Returns how long the call took. */
  long millis() {
    return millis;
  }

  /**
   * Watches the calling thread. Who spins is never seen asleep, but for a pause of the JVM; who looks now and then is, however long
   * he has to wait for a processor in between.
   *
   * @param sightings as many as are wanted
   * @return that it sleeps, spins or is back
   */
  String watch(int sightings) throws InterruptedException {
    begun.await();
    int number = Integer.parseInt(kernelThread);
    int me = Posix.getpid();
    long begin = ProcessTable.processorMillis(me);
    int seen = 0;
    while (seen < sightings) {
      if (!thread.isAlive()) {
        return BACK;
      } else if (ProcessTable.processorMillis(me) - begin > SPIN_MILLIS) {
        return SPINS;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
      seen += ProcessTable.state(number) == 'S' ? 1 : 0;
    }
    return SLEEPS;
  }
}
