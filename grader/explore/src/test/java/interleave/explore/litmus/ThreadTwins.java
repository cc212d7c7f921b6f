package interleave.explore.litmus;

import static interleave.explore.litmus.Play.all;
import static interleave.explore.litmus.Play.check;
import static interleave.explore.litmus.Play.start;

import interleave.explore.outcome.Kind;
import interleave.explore.run.Time;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.StampedLock;

/** What a thread can do, interrupts and time. */
final class ThreadTwins {
  private ThreadTwins() {}

  static final class Worker extends Thread {
    int result;

    Worker() {
      super("worker");
    }

    @Override
    public void run() {
      result = 42;
    }
  }

  static final class Turns {
    private final StampedLock lock = new StampedLock();
    private int next;

    void takes(int mine, int times) {
      int left = times;
      while (left > 0) {
        long stamp = lock.tryWriteLock();
        if (stamp == 0) {
          Thread.yield();
          continue;
        }
        try {
          if (next == mine) {
            next = 1 - mine;
            left--;
          }
        } finally {
          lock.unlockWrite(stamp);
        }
      }
    }
  }

  static final List<Twin> ALL = List.of(
      Twin.of("joins before it reads the result", Kind.ASSERTION, () -> {
        var worker = new Worker();
        worker.start();
        worker.join();
        check(worker.result == 42 && !worker.isAlive() && worker.getState() == Thread.State.TERMINATED, "ended");
      }, () -> {
        var worker = new Worker();
        worker.start();
        check(worker.result == 42, "result " + worker.result);
      }),
      Twin.of("orders by a latch, not by sleeping", Kind.ASSERTION, () -> {
        var latch = new CountDownLatch(1);
        var text = new StringBuffer();
        all(() -> {
          text.append('a');
          latch.countDown();
        }, () -> {
          latch.await();
          text.append('b');
        });
        check(text.toString().equals("ab"), text.toString());
      }, () -> {
        var text = new StringBuffer();
        all(() -> text.append('a'), () -> {
          Thread.sleep(1_000);
          text.append('b');
        });
        check(text.toString().equals("ab"), text.toString());
      }),
      Twin.of("ends when it is interrupted", Kind.LOST_WAKEUP, () -> {
        Thread[] thread = start(() -> {
          try {
            new Semaphore(0).acquire();
          } catch (InterruptedException e) {
            check(!Thread.currentThread().isInterrupted(), "the flag is cleared");
          }
        });
        thread[0].interrupt();
        thread[0].join();
      }, () -> {
        Thread[] thread = start(() -> new Semaphore(0).acquireUninterruptibly());
        thread[0].interrupt();
        thread[0].join();
      }),
      Twin.of("keeps the interrupt flag for its caller", Kind.LIVELOCK, () -> {
        Thread[] thread = start(() -> {
          while (!Thread.currentThread().isInterrupted()) {
            try {
              Thread.sleep(10);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
        });
        thread[0].interrupt();
        thread[0].join();
      }, () -> {
        Thread[] thread = start(() -> {
          while (!Thread.currentThread().isInterrupted()) {
            try {
              Thread.sleep(10);
            } catch (InterruptedException e) {
              // and the flag is lost
            }
          }
        });
        thread[0].interrupt();
        thread[0].join();
      }),
      Twin.of("waits as long as it was told", Kind.ASSERTION, () -> {
        long begin = System.nanoTime();
        check(!new Semaphore(0).tryAcquire(100, TimeUnit.MILLISECONDS), "no permit");
        check(System.nanoTime() - begin >= 100_000_000, "too early");
      }, () -> {
        long begin = System.nanoTime();
        check(!new Semaphore(0).tryAcquire(99, TimeUnit.MILLISECONDS), "no permit");
        check(System.nanoTime() - begin >= 100_000_000, "too early");
      }),
      Twin.of("leaves time enough", Kind.ASSERTION, () -> {
        var permit = new Semaphore(0);
        Thread[] other = start(() -> {
          Thread.sleep(50);
          permit.release();
        });
        check(permit.tryAcquire(100, TimeUnit.MILLISECONDS), "timed out");
        other[0].join();
      }, () -> {
        var permit = new Semaphore(0);
        Thread[] other = start(() -> {
          Thread.sleep(150);
          permit.release();
        });
        check(permit.tryAcquire(100, TimeUnit.MILLISECONDS), "timed out");
        other[0].join();
      }).with(explorer -> explorer.time(Time.FAIR)),
      Twin.of("goes on after a time-out", Kind.ASSERTION, () -> {
        Object lock = new Object();
        synchronized (lock) {
          lock.wait(10);
        }
      }, () -> {
        Thread thread = new Thread(() -> {});
        thread.start();
        thread.join(10);
        check(!thread.isAlive(), "still alive");
      }).with(explorer -> explorer.time(Time.ANY_TIMEOUT)),
      Twin.of("ends threads of every make", Kind.EXCEPTION, () -> {
        var count = new AtomicInteger();
        Thread virtual = Thread.startVirtualThread(count::incrementAndGet);
        Thread named = Thread.ofPlatform().name("named").daemon().start(count::incrementAndGet);
        Thread built = Thread.ofVirtual().unstarted(count::incrementAndGet);
        Thread made = Thread.ofVirtual().factory().newThread(count::incrementAndGet);
        built.start();
        made.start();
        for (Thread thread : List.of(virtual, named, built, made)) thread.join();
        check(count.get() == 4 && named.getName().equals("named"), "count " + count.get());
      }, () -> {
        Thread thread = Thread.startVirtualThread(() -> {
          throw new IllegalStateException("on purpose");
        });
        thread.join();
      }),
      Twin.of("lets a daemon go", Kind.LOST_WAKEUP, () -> {
        Thread thread = new Thread(() -> new Semaphore(0).acquireUninterruptibly());
        thread.setDaemon(true);
        thread.start();
      }, () -> new Thread(() -> new Semaphore(0).acquireUninterruptibly()).start()),
      Twin.of("spins on what will be", Kind.LIVELOCK, () -> {
        var flag = new AtomicInteger();
        all(() -> flag.set(1), () -> {
          while (flag.get() == 0) Thread.onSpinWait();
        });
      }, () -> {
        var flag = new AtomicInteger();
        all(() -> flag.set(1), () -> {
          while (flag.get() < 2) Thread.onSpinWait();
        });
      }),
      Twin.of("spins until a sleeper comes", Kind.LIVELOCK, () -> {
        var flag = new AtomicInteger();
        all(() -> {
          Thread.sleep(2_000);
          flag.set(1);
        }, () -> {
          while (flag.get() == 0) {}
        });
      }, () -> {
        var flag = new AtomicInteger();
        all(() -> Thread.sleep(2_000), () -> {
          while (flag.get() == 0) {}
        });
      }).with(explorer -> explorer.time(Time.FAIR)),
      Twin.of("spins until another has waited long enough", Kind.LIVELOCK, () -> {
        var flag = new AtomicInteger();
        all(() -> {
          new Semaphore(0).tryAcquire(2, TimeUnit.SECONDS);
          flag.set(1);
        }, () -> {
          while (flag.get() == 0) {}
        });
      }, () -> {
        var flag = new AtomicInteger();
        all(() -> {
          new Semaphore(0).acquire();
          flag.set(1);
        }, () -> {
          while (flag.get() == 0) {}
        });
      }),
      Twin.of("naps until another has waited for very long", Kind.LIVELOCK, () -> {
        var flag = new AtomicInteger();
        all(() -> {
          Thread.sleep(20_000);
          flag.set(1);
        }, () -> {
          while (flag.get() == 0) Thread.sleep(1);
          flag.set(2);
        }, () -> {
          while (flag.get() < 2) LockSupport.parkNanos(1_000);
        });
      }, () -> {
        var flag = new AtomicInteger();
        all(() -> Thread.sleep(20_000), () -> {
          while (flag.get() == 0) Thread.sleep(1);
        });
      }).with(explorer -> explorer.time(Time.FAIR)),
      Twin.of("looks under a lock that is only tried", Kind.LIVELOCK, () -> {
        var turns = new Turns();
        all(() -> turns.takes(0, 3), () -> turns.takes(1, 3));
      }, () -> {
        var turns = new Turns();
        all(() -> turns.takes(0, 2), () -> turns.takes(1, 3));
      }),
      Twin.of("has locals of its own", Kind.ASSERTION, () -> {
        ThreadLocal<int[]> local = ThreadLocal.withInitial(() -> new int[1]);
        all(() -> check(++local.get()[0] == 1, "another's"), () -> check(++local.get()[0] == 1, "another's"));
      }, () -> {
        int[] shared = new int[1];
        Object lock = new Object();
        int[] seen = new int[1];
        Play.Part part = () -> {
          synchronized (lock) {
            seen[0] = Math.max(seen[0], ++shared[0]);
          }
        };
        all(part, part);
        check(seen[0] == 1, "another's");
      }));
}
