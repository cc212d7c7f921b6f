// Wrong: catches what the body throws, and the caller takes the work for done.
package processlock;

import interleave.kit.Posix;
import interleave.kit.PosixException;
import interleave.kit.mp.SharedMemory;

/** Lets one process at a time pass. In each process one thread uses it; a holder does not lock again. */
public final class ProcessLock {
  private static final int HOLDER = 0;
  private static final int FREE = 0;

  /** So often somebody who waits looks whether the holder still lives. */
  private static final long LOOK_MILLIS = 50;

  private final SharedMemory memory;
  private final int me = Posix.getpid();

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
    while (!tryLock()) {
      int holder = memory.getInt(HOLDER);
      if (holder != FREE) {
        memory.sleepWhile(HOLDER, holder, LOOK_MILLIS);
      }
    }
  }

  public boolean tryLock() {
    if (memory.compareAndSetInt(HOLDER, FREE, me)) {
      return true;
    }
    int holder = memory.getInt(HOLDER);
    return holder != FREE && isDead(holder) && memory.compareAndSetInt(HOLDER, holder, me);
  }

  private static boolean isDead(int pid) {
    try {
      Posix.kill(pid, 0);
      return false;
    } catch (PosixException e) {
      return true;
    }
  }

  public void unlock() {
    if (memory.getInt(HOLDER) != me) {
      throw new IllegalMonitorStateException();
    }
    memory.setInt(HOLDER, FREE);
    memory.wake(HOLDER, 1);
  }

  public void with(Runnable body) {
    lock();
    try {
      body.run();
    } catch (RuntimeException e) {
      System.err.println(e);
    }
    unlock();
  }
}
