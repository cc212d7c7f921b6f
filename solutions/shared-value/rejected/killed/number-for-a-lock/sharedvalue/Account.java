// Wrong: a number in the memory says "taken"; when its writer is killed it says so for ever.
package sharedvalue;

import interleave.kit.mp.SharedMemory;

/** Is an account that several processes have in common; its balance lies in shared memory. */
public final class Account {
  private final SharedMemory memory;

  private Account(SharedMemory memory) {
    this.memory = memory;
  }

  public static Account create(long balance) {
    SharedMemory memory = SharedMemory.create(16);
    memory.setLong(0, balance);
    return new Account(memory);
  }

  public static Account open(int fd) {
    return new Account(SharedMemory.open(fd));
  }

  public int fd() {
    return memory.fd();
  }

  public long balance() {
    return memory.getLong(0);
  }

  private void lock() {
    while (!memory.compareAndSetInt(8, 0, 1)) {
      memory.sleepWhile(8, 1, -1);
    }
  }

  private void unlock() {
    memory.setInt(8, 0);
    memory.wake(8, Integer.MAX_VALUE);
  }

  public void deposit(long amount) {
    lock();
    try {
      memory.setLong(0, memory.getLong(0) + amount);
    } finally {
      unlock();
    }
  }

  public boolean withdraw(long amount) {
    lock();
    try {
      return take(amount);
    } finally {
      unlock();
    }
  }

  private boolean take(long amount) {
    long balance;
    do {
      balance = memory.getLong(0);
      if (balance < amount) {
        return false;
      }
    } while (!memory.compareAndSetLong(0, balance, balance - amount));
    return true;
  }
}
