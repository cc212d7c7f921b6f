// Wrong: looks, and then takes in a second step.
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
    memory.getAndAddLong(0, amount);
  }

  public boolean withdraw(long amount) {
    if (memory.getLong(0) < amount) {
      return false;
    }
    memory.getAndAddLong(0, -amount);
    return true;
  }
}
