// Ignores an unlock of what was never locked.
package rwlock;

import java.util.HashSet;
import java.util.Set;

public class RwLock {
  private final Set<Thread> readers = new HashSet<>();
  private Thread writer;
  private int wantToWrite;

  public synchronized void lockRead() throws InterruptedException {
    while (writer != null || wantToWrite > 0) {
      wait();
    }
    readers.add(Thread.currentThread());
  }

  public synchronized void unlockRead() {
    if (!readers.remove(Thread.currentThread())) {
      return;
    }
    notifyAll();
  }

  public synchronized void lockWrite() throws InterruptedException {
    if (readers.contains(Thread.currentThread())) {
      throw new IllegalMonitorStateException("reads, and would wait for itself");
    }
    wantToWrite++;
    try {
      while (writer != null || !readers.isEmpty()) {
        wait();
      }
      writer = Thread.currentThread();
    } finally {
      wantToWrite--;
      notifyAll();
    }
  }

  public synchronized void unlockWrite() {
    if (writer != Thread.currentThread()) {
      throw new IllegalMonitorStateException("does not write");
    }
    writer = null;
    notifyAll();
  }
}
