// Wrong: a lock made of a look and a write: two processes may look before either writes.
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
    while (memory.getInt(8) != 0) {
      Thread.yield();
    }
    memory.setInt(8, 1);
  }

  public void deposit(long amount) {
    lock();
    memory.setLong(0, memory.getLong(0) + amount);
    memory.setInt(8, 0);
  }

  public boolean withdraw(long amount) {
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
