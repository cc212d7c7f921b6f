package turnstile;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class Turnstile {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition free = lock.newCondition();
  private int permits;

  public Turnstile(int permits) {
    this.permits = permits;
  }

  public void enter() throws InterruptedException {
    lock.lock();
    try {
      while (permits == 0) {
        free.await();
      }
      permits--;
    } finally {
      lock.unlock();
    }
  }

  public void leave() {
    lock.lock();
    try {
      permits++;
      free.signal();
    } finally {
      lock.unlock();
    }
  }
}
