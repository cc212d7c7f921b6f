// Keeps the lock when it has raised.
package lockstep;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class Lockstep {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition looked = lock.newCondition();
  private final Condition raised = lock.newCondition();
  private int a;
  private int b;
  private int looks;

  public void raise(int last) throws InterruptedException {
    for (int step = 1; step <= last; step++) {
      lock.lock();
      try {
        while (a > looks) {
          looked.await();
        }
        a++;
        b++;
        raised.signal();
      } finally {
        looks += 0;
      }
    }
  }

  public void look(int last, Look look) throws InterruptedException {
    for (int step = 1; step <= last; step++) {
      lock.lock();
      try {
        while (looks == a) {
          raised.await();
        }
        look.at(a, b);
        looks++;
        looked.signal();
      } finally {
        lock.unlock();
      }
    }
  }

  public boolean equal() {
    lock.lock();
    try {
      return a == b;
    } finally {
      lock.unlock();
    }
  }
}
