package interleave.explore.litmus;

import static interleave.explore.litmus.Play.all;
import static interleave.explore.litmus.Play.check;

import interleave.explore.outcome.Kind;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** Monitors, wait and notify. */
final class MonitorTwins {
  private MonitorTwins() {}

  static class Buffer {
    final Queue<Integer> items = new ArrayDeque<>();

    synchronized void put(int item) throws InterruptedException {
      while (items.size() == 1) wait();
      items.add(item);
      notifyAll();
    }

    synchronized int take() throws InterruptedException {
      while (items.isEmpty()) wait();
      int item = items.remove();
      notifyAll();
      return item;
    }
  }

  static final class IfBuffer extends Buffer {
    @Override
    synchronized int take() throws InterruptedException {
      if (items.isEmpty()) wait();
      int item = items.remove();
      notifyAll();
      return item;
    }
  }

  static final class NotifyBuffer extends Buffer {
    @Override
    synchronized void put(int item) throws InterruptedException {
      while (items.size() == 1) wait();
      items.add(item);
      notify();
    }

    @Override
    synchronized int take() throws InterruptedException {
      while (items.isEmpty()) wait();
      int item = items.remove();
      notify();
      return item;
    }
  }

  private static void crowd(Buffer buffer) throws InterruptedException {
    int[] taken = new int[2];
    all(() -> buffer.put(1), () -> buffer.put(2), () -> taken[0] = buffer.take(), () -> taken[1] = buffer.take());
    check(taken[0] + taken[1] == 3, "took " + taken[0] + " and " + taken[1]);
  }

  static final class Gate {
    boolean open;

    synchronized void open() {
      open = true;
      notifyAll();
    }

    synchronized void pass() throws InterruptedException {
      while (!open) wait();
    }

    /** Looks before it has the lock, and then waits without a second look. */
    void passBlindly() throws InterruptedException {
      synchronized (this) {
        if (open) return;
      }
      synchronized (this) {
        wait();
      }
    }

    synchronized void passOnce() throws InterruptedException {
      if (!open) wait();
      check(open, "passed a closed gate");
    }
  }

  private static void transfer(Object from, Object to) {
    synchronized (from) {
      synchronized (to) {
        check(Thread.holdsLock(from) && Thread.holdsLock(to), "holds both");
      }
    }
  }

  static final class Static {
    static int count;

    static synchronized void add() {
      count++;
    }

    static void addBare() {
      count++;
    }
  }

  static final List<Twin> ALL = List.of(
      Twin.of("waits in a loop, not in an if", Kind.EXCEPTION, () -> crowd(new Buffer()), () -> crowd(new IfBuffer())),
      Twin.of("wakes all, not any one", Kind.LOST_WAKEUP, () -> crowd(new Buffer()), () -> crowd(new NotifyBuffer())),
      Twin.of("looks again before it waits", Kind.LOST_WAKEUP, () -> {
        var gate = new Gate();
        all(gate::pass, gate::open);
      }, () -> {
        var gate = new Gate();
        all(gate::passBlindly, gate::open);
      }),
      Twin.of("expects a wake-up for no reason", Kind.ASSERTION, () -> {
        var gate = new Gate();
        all(gate::pass, gate::open);
      }, () -> {
        var gate = new Gate();
        all(gate::passOnce, gate::open);
      }).with(explorer -> explorer.spuriousWakeups(1)),
      Twin.of("takes two locks in one order", Kind.DEADLOCK, () -> {
        Object a = new Object();
        Object b = new Object();
        all(() -> transfer(a, b), () -> transfer(a, b));
      }, () -> {
        Object a = new Object();
        Object b = new Object();
        all(() -> transfer(a, b), () -> transfer(b, a));
      }),
      Twin.of("locks what is static", Kind.ASSERTION, () -> {
        all(Static::add, Static::add);
        check(Static.count == 2, "count " + Static.count);
      }, () -> {
        all(Static::addBare, Static::addBare);
        check(Static.count == 2, "count " + Static.count);
      }),
      Twin.of("owns what it notifies", Kind.EXCEPTION, () -> {
        Object lock = new Object();
        all(() -> {
          synchronized (lock) {
            lock.notify();
          }
        });
      }, () -> {
        Object lock = new Object();
        all(lock::notify);
      }));
}
