package joinablequeue;

import java.util.LinkedList;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Has a condition for those who want an item and one for those who wait for the end. */
public class JoinableQueue<E> {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition notEmpty = lock.newCondition();
  private final Condition allDone = lock.newCondition();
  private final Queue<E> items = new LinkedList<>();
  private long put;
  private long done;

  public void put(E item) {
    lock.lock();
    try {
      items.add(item);
      put++;
      notEmpty.signal();
    } finally {
      lock.unlock();
    }
  }

  public E get() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (items.isEmpty()) {
        notEmpty.await();
      }
      return items.remove();
    } finally {
      lock.unlock();
    }
  }

  public void taskDone() {
    lock.lock();
    try {
      if (done == put) {
        throw new IllegalStateException();
      }
      if (++done == put) {
        allDone.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  public void join() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (done < put) {
        allDone.await();
      }
    } finally {
      lock.unlock();
    }
  }
}
