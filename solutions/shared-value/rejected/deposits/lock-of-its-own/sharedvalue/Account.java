// Wrong: a ReentrantLock exists once in each process, so it keeps only threads of its own out.
package sharedvalue;

import interleave.kit.mp.SharedMemory;
import java.util.concurrent.locks.ReentrantLock;

/** Is an account that several processes have in common; its balance lies in shared memory. */
public final class Account {
  private static final int BALANCE = 0;

  private final SharedMemory memory;
  private final ReentrantLock mutex = new ReentrantLock();

  private Account(SharedMemory memory) {
    this.memory = memory;
  }

  public static Account create(long balance) {
    SharedMemory memory = SharedMemory.create(8);
    memory.setLong(BALANCE, balance);
    return new Account(memory);
  }

  public static Account open(int fd) {
    SharedMemory memory = SharedMemory.open(fd);
    return new Account(memory);
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
      if (balance < amount) {
        return false;
      }
      memory.setLong(BALANCE, balance - amount);
      return true;
    } finally {
      mutex.unlock();
    }
  }
}
