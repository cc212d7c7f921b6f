package rwlock;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets everybody in as they came: readers next to each other in the queue go in together. */
public class RwLock {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ArrayDeque<Object> queue = new ArrayDeque<>();
  private final Set<Thread> readers = new HashSet<>();
  private Thread writer;

  public void lockRead() throws InterruptedException {
    enter(false);
  }

  public void lockWrite() throws InterruptedException {
    enter(true);
  }

  private void enter(boolean writes) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      Thread me = Thread.currentThread();
      if (writes && readers.contains(me)) {
        throw new IllegalMonitorStateException("upgrade");
      }
      Object mine = new Object();
      queue.add(mine);
      try {
        while (queue.peek() != mine || writer != null || writes && !readers.isEmpty()) {
          changed.await();
        }
        if (writes) {
          writer = me;
        } else {
          readers.add(me);
        }
      } finally {
        queue.remove(mine);
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  public void unlockRead() {
    lock.lock();
    try {
      if (!readers.remove(Thread.currentThread())) {
        throw new IllegalMonitorStateException();
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public void unlockWrite() {
    lock.lock();
    try {
      if (writer != Thread.currentThread()) {
        throw new IllegalMonitorStateException();
      }
      writer = null;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
