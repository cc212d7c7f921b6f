// Wrong: pays what is not there.
package sharedvalue;

import interleave.kit.mp.Mutex;
import interleave.kit.mp.SharedMemory;

/** Is an account that several processes have in common; its balance lies in shared memory. */
public final class Account {
  private static final int BALANCE = 0;
  private static final int MUTEX = 8;

  private final SharedMemory memory;
  private final Mutex mutex;

  private Account(SharedMemory memory, Mutex mutex) {
    this.memory = memory;
    this.mutex = mutex;
  }

  public static Account create(long balance) {
    SharedMemory memory = SharedMemory.create(MUTEX + Mutex.BYTES);
    memory.setLong(BALANCE, balance);
    return new Account(memory, Mutex.create(memory, MUTEX));
  }

  public static Account open(int fd) {
    SharedMemory memory = SharedMemory.open(fd);
    return new Account(memory, Mutex.open(memory, MUTEX));
  }

  public int fd() {
    return memory.fd();
  }

  public long balance() {
    return memory.getLong(BALANCE);
  }

  public void deposit(long amount) {
    mutex.lock();
    try {
      memory.setLong(BALANCE, memory.getLong(BALANCE) + amount);
    } finally {
      mutex.unlock();
    }
  }

  public boolean withdraw(long amount) {
    mutex.lock();
    try {
      long balance = memory.getLong(BALANCE);
      memory.setLong(BALANCE, balance - amount);
      return true;
    } finally {
      mutex.unlock();
    }
  }
}
