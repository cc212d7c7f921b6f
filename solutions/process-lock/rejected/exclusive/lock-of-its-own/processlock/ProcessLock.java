// Wrong: a ReentrantLock exists once in each process, and keeps no other one out.
package processlock;

import interleave.kit.mp.SharedMemory;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one process at a time pass. In each process one thread uses it; a holder does not lock again. */
public final class ProcessLock {
  private final SharedMemory memory;
  private final ReentrantLock lock = new ReentrantLock();

  private ProcessLock(SharedMemory memory) {
    this.memory = memory;
  }

  public static ProcessLock create() {
    return new ProcessLock(SharedMemory.create(Integer.BYTES));
  }

  public static ProcessLock open(int fd) {
    return new ProcessLock(SharedMemory.open(fd));
  }

  public int fd() {
    return memory.fd();
  }

  public void lock() {
    lock.lock();
  }

  public boolean tryLock() {
    return lock.tryLock();
  }

  public void unlock() {
    lock.unlock();
  }

  public void with(Runnable body) {
    lock();
    try {
      body.run();
    } finally {
      unlock();
    }
  }
}
