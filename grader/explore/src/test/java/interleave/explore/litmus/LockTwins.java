package interleave.explore.litmus;

import static interleave.explore.litmus.Play.all;
import static interleave.explore.litmus.Play.check;

import interleave.explore.outcome.Kind;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** The JDK's locks, conditions, semaphores and meeting points. */
final class LockTwins {
  private LockTwins() {}

  private static void both(Lock a, Lock b) {
    a.lock();
    b.lock();
    b.unlock();
    a.unlock();
  }

  static final class Buffer {
    final Lock lock = new ReentrantLock();
    final Condition full = lock.newCondition();
    final Condition empty = lock.newCondition();
    int items;

    void put(boolean wakes) throws InterruptedException {
      lock.lock();
      try {
        while (items == 1) full.await();
        items++;
        if (wakes) empty.signal();
      } finally {
        lock.unlock();
      }
    }

    void take() throws InterruptedException {
      lock.lock();
      try {
        while (items == 0) empty.await();
        items--;
        full.signal();
      } finally {
        lock.unlock();
      }
    }
  }

  private static int readAndWrite(ReentrantReadWriteLock lock, Lock writers) throws InterruptedException {
    int[] pair = new int[2];
    all(() -> {
      writers.lock();
      pair[0]++;
      pair[1]++;
      writers.unlock();
    }, () -> {
      lock.readLock().lock();
      check(pair[0] == pair[1], "half a write");
      lock.readLock().unlock();
    });
    return pair[0];
  }

  private static int inside(Semaphore semaphore) throws InterruptedException {
    int[] now = new int[2];
    Object lock = new Object();
    Play.Part part = () -> {
      semaphore.acquire();
      synchronized (lock) {
        now[1] = Math.max(now[1], ++now[0]);
      }
      synchronized (lock) {
        now[0]--;
      }
      semaphore.release();
    };
    all(part, part, part);
    return now[1];
  }

  private static void philosophers(Semaphore... forks) throws InterruptedException {
    Play.Part[] parts = new Play.Part[forks.length];
    for (int i = 0; i < forks.length; i++) {
      Semaphore left = forks[i];
      Semaphore right = forks[(i + 1) % forks.length];
      parts[i] = () -> {
        left.acquire();
        right.acquire();
        right.release();
        left.release();
      };
    }
    all(parts);
  }

  static final class Pair {
    private final StampedLock lock = new StampedLock();
    private int one;
    private int same;

    void set(int value) {
      long stamp = lock.writeLock();
      one = value;
      same = value;
      lock.unlockWrite(stamp);
    }

    void look(boolean validates) {
      long stamp = lock.tryOptimisticRead();
      int left = one;
      int right = same;
      if (!lock.validate(stamp) && validates) {
        stamp = lock.readLock();
        left = one;
        right = same;
        lock.unlockRead(stamp);
      }
      check(left == right, left + " and " + right);
    }
  }

  static final List<Twin> ALL = List.of(
      Twin.of("validates what it read without a lock", Kind.ASSERTION, () -> {
        var pair = new Pair();
        all(() -> pair.set(1), () -> pair.set(2), () -> pair.look(true));
      }, () -> {
        var pair = new Pair();
        all(() -> pair.set(1), () -> pair.set(2), () -> pair.look(false));
      }),
      Twin.of("asks again when a condition was awaited for nothing", Kind.ASSERTION, () -> {
        var lock = new ReentrantLock();
        Condition opened = lock.newCondition();
        boolean[] open = new boolean[1];
        all(() -> {
          lock.lock();
          open[0] = true;
          opened.signal();
          lock.unlock();
        }, () -> {
          lock.lock();
          while (!open[0]) opened.await();
          check(open[0], "not open");
          lock.unlock();
        });
      }, () -> {
        var lock = new ReentrantLock();
        Condition opened = lock.newCondition();
        boolean[] open = new boolean[1];
        all(() -> {
          lock.lock();
          open[0] = true;
          opened.signal();
          lock.unlock();
        }, () -> {
          lock.lock();
          if (!open[0]) opened.await();
          boolean was = open[0];
          lock.unlock();
          check(was, "not open");
        });
      }).with(explorer -> explorer.spuriousWakeups(1)),
      Twin.of("takes two reentrant locks in one order", Kind.DEADLOCK, () -> {
        var a = new ReentrantLock();
        var b = new ReentrantLock(true);
        all(() -> both(a, b), () -> both(a, b));
      }, () -> {
        var a = new ReentrantLock();
        var b = new ReentrantLock(true);
        all(() -> both(a, b), () -> both(b, a));
      }),
      Twin.of("unlocks whatever happens", Kind.DEADLOCK, () -> {
        var lock = new ReentrantLock();
        Play.Part part = () -> {
          lock.lock();
          lock.unlock();
        };
        all(part, part);
        check(!lock.isLocked(), "somebody kept it");
      }, () -> {
        var lock = new ReentrantLock();
        all(lock::lock, lock::lock);
      }),
      Twin.of("signals a condition", Kind.LOST_WAKEUP, () -> {
        var buffer = new Buffer();
        all(() -> buffer.put(true), buffer::take);
      }, () -> {
        var buffer = new Buffer();
        all(() -> buffer.put(false), buffer::take);
      }),
      Twin.of("writes under the write lock", Kind.ASSERTION, () -> {
        var lock = new ReentrantReadWriteLock();
        readAndWrite(lock, lock.writeLock());
      }, () -> {
        var lock = new ReentrantReadWriteLock();
        readAndWrite(lock, lock.readLock());
      }),
      Twin.of("has one permit, not two", Kind.ASSERTION,
          () -> check(inside(new Semaphore(1)) == 1, "two inside"),
          () -> check(inside(new Semaphore(2)) == 1, "two inside")),
      Twin.of("lets one philosopher be left-handed", Kind.DEADLOCK, () -> {
        var a = new Semaphore(1);
        var b = new Semaphore(1);
        all(() -> {
          a.acquire();
          b.acquire();
          b.release();
          a.release();
        }, () -> {
          a.acquire();
          b.acquire();
          b.release();
          a.release();
        });
      }, () -> philosophers(new Semaphore(1), new Semaphore(1), new Semaphore(1))),
      Twin.of("counts a latch down as often as it says", Kind.LOST_WAKEUP, () -> {
        var latch = new CountDownLatch(2);
        all(latch::countDown, latch::await, latch::countDown);
      }, () -> {
        var latch = new CountDownLatch(3);
        all(latch::countDown, latch::await, latch::countDown);
      }),
      Twin.of("meets at a barrier", Kind.LOST_WAKEUP, () -> {
        var barrier = new CyclicBarrier(2);
        all(barrier::await, barrier::await);
        all(barrier::await, barrier::await);
      }, () -> {
        var barrier = new CyclicBarrier(3);
        all(barrier::await, barrier::await);
      }),
      Twin.of("arrives at a phaser", Kind.LOST_WAKEUP, () -> {
        var phaser = new Phaser(2);
        all(phaser::arriveAndAwaitAdvance, phaser::arriveAndAwaitAdvance);
      }, () -> {
        var phaser = new Phaser(3);
        all(phaser::arriveAndAwaitAdvance, phaser::arriveAndDeregister);
      }),
      Twin.of("exchanges with a partner", Kind.LOST_WAKEUP, () -> {
        var exchanger = new Exchanger<Integer>();
        int[] got = new int[2];
        all(() -> got[0] = exchanger.exchange(1), () -> got[1] = exchanger.exchange(2));
        check(got[0] == 2 && got[1] == 1, "got " + got[0] + " and " + got[1]);
      }, () -> {
        var exchanger = new Exchanger<Integer>();
        all(() -> exchanger.exchange(1));
      }),
      Twin.of("validates an optimistic read", Kind.ASSERTION, () -> {
        var lock = new StampedLock();
        int[] pair = new int[2];
        all(() -> {
          long stamp = lock.writeLock();
          pair[0]++;
          pair[1]++;
          lock.unlockWrite(stamp);
        }, () -> {
          long stamp = lock.readLock();
          check(pair[0] == pair[1], "half a write");
          lock.unlockRead(stamp);
        });
      }, () -> {
        var lock = new StampedLock();
        int[] pair = new int[2];
        all(() -> {
          long stamp = lock.writeLock();
          pair[0]++;
          pair[1]++;
          lock.unlockWrite(stamp);
        }, () -> {
          lock.tryOptimisticRead();
          check(pair[0] == pair[1], "half a write");
        });
      }),
      Twin.of("parks after it looked, with a permit that stays", Kind.LOST_WAKEUP, () -> {
        boolean[] ready = new boolean[1];
        Object lock = new Object();
        Thread main = Thread.currentThread();
        Thread[] other = Play.start(() -> {
          synchronized (lock) {
            ready[0] = true;
          }
          LockSupport.unpark(main);
        });
        while (true) {
          synchronized (lock) {
            if (ready[0]) break;
          }
          LockSupport.park();
        }
        other[0].join();
      }, () -> {
        Thread main = Thread.currentThread();
        Thread[] other = Play.start(() -> LockSupport.unpark(main));
        LockSupport.park();
        LockSupport.park();
        other[0].join();
      }),
      Twin.of("parks in a loop, since park may return for no reason", Kind.ASSERTION, () -> {
        AtomicBoolean ready = new AtomicBoolean();
        Thread main = Thread.currentThread();
        Thread[] other = Play.start(() -> {
          ready.set(true);
          LockSupport.unpark(main);
        });
        while (!ready.get()) LockSupport.park();
        other[0].join();
      }, () -> {
        AtomicBoolean ready = new AtomicBoolean();
        Thread main = Thread.currentThread();
        Thread[] other = Play.start(() -> {
          ready.set(true);
          LockSupport.unpark(main);
        });
        LockSupport.park();
        check(ready.get(), "parked for nothing");
        other[0].join();
      }).with(explorer -> explorer.spuriousWakeups(1)));
}
