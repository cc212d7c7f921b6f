package sharedvalue;

import interleave.kit.mp.SharedMemory;

/** Is an account whose balance is what came in less what went out; only the way out needs care. */
public final class Account {
  private static final long IN = 0;
  private static final long OUT = 8;

  private final SharedMemory memory;

  private Account(SharedMemory memory) {
    this.memory = memory;
  }

  public static Account create(long balance) {
    Account account = new Account(SharedMemory.create(16));
    account.deposit(balance);
    return account;
  }

  public static Account open(int fd) {
    return new Account(SharedMemory.open(fd));
  }

  public int fd() {
    return memory.fd();
  }

  /** What went out is read first: it never exceeds what had come in by then. */
  public long balance() {
    long out = memory.getLong(OUT);
    return memory.getLong(IN) - out;
  }

  public void deposit(long amount) {
    memory.getAndAddLong(IN, amount);
  }

  public boolean withdraw(long amount) {
    while (true) {
      long out = memory.getLong(OUT);
      if (memory.getLong(IN) - out < amount) {
        return false;
      }
      if (memory.compareAndSetLong(OUT, out, out + amount)) {
        return true;
      }
    }
  }
}
