import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Keeps the waiting threads in queues of its own and wakes each by name. */
class H2O {
  private static final class Waiter {
    final Thread thread = Thread.currentThread();
    volatile boolean called;
  }

  private final AtomicBoolean busy = new AtomicBoolean();
  private final Queue<Waiter> hydrogens = new ArrayDeque<>();
  private final Queue<Waiter> oxygens = new ArrayDeque<>();
  private boolean building;
  private int done;

  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    bond(hydrogens, releaseHydrogen);
  }

  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    bond(oxygens, releaseOxygen);
  }

  private void bond(Queue<Waiter> kind, Runnable release) {
    Waiter me = new Waiter();
    lock();
    kind.add(me);
    build();
    unlock();
    while (!me.called) {
      LockSupport.park(this);
    }
    release.run();
    lock();
    if (++done == 3) {
      done = 0;
      building = false;
      build();
    }
    unlock();
  }

  private void build() {
    if (building || hydrogens.size() < 2 || oxygens.isEmpty()) {
      return;
    }
    building = true;
    for (Waiter each : new Waiter[] {hydrogens.remove(), hydrogens.remove(), oxygens.remove()}) {
      each.called = true;
      LockSupport.unpark(each.thread);
    }
  }

  private void lock() {
    while (!busy.compareAndSet(false, true)) {
      Thread.onSpinWait();
    }
  }

  private void unlock() {
    busy.set(false);
  }
}
