// Wrong: read, add, write, and nothing keeps another process out in between.
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

  public void deposit(long amount) {
    memory.setLong(0, memory.getLong(0) + amount);
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
