// Wrong: keeps the balance that it read at the beginning in a field.
package sharedvalue;

import interleave.kit.mp.Mutex;
import interleave.kit.mp.SharedMemory;

/** Is an account that several processes have in common; its balance lies in shared memory. */
public final class Account {
  private static final int BALANCE = 0;
  private static final int MUTEX = 8;

  private final SharedMemory memory;
  private final Mutex mutex;
  private long known;

  private Account(SharedMemory memory, Mutex mutex) {
    this.memory = memory;
    this.mutex = mutex;
    this.known = memory.getLong(BALANCE);
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
    return known;
  }

  public void deposit(long amount) {
    mutex.lock();
    try {
      known += amount;
      memory.setLong(BALANCE, known);
    } finally {
      mutex.unlock();
    }
  }

  public boolean withdraw(long amount) {
    mutex.lock();
    try {
      if (known < amount) {
        return false;
      }
      known -= amount;
      memory.setLong(BALANCE, known);
      return true;
    } finally {
      mutex.unlock();
    }
  }
}
