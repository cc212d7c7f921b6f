package sharedvalue;

import interleave.kit.mp.SharedMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongUnaryOperator;

/** Is an account in shared memory, guarded by the lock on a file. */
public final class Account {
  private final SharedMemory memory;
  private final FileChannel guard;

  private Account(SharedMemory memory) {
    this.memory = memory;
    try {
      guard = FileChannel.open(Path.of("account.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Account create(long balance) {
    Account account = new Account(SharedMemory.create(Long.BYTES));
    account.change(_ -> balance);
    return account;
  }

  public static Account open(int fd) {
    return new Account(SharedMemory.open(fd));
  }

  public int fd() {
    return memory.fd();
  }

  public long balance() {
    return change(balance -> balance);
  }

  public void deposit(long amount) {
    change(balance -> balance + amount);
  }

  public boolean withdraw(long amount) {
    return change(balance -> balance < amount ? balance : balance - amount) >= amount;
  }

  private synchronized long change(LongUnaryOperator change) {
    try (var _ = guard.lock()) {
      long before = memory.getLong(0);
      memory.setLong(0, change.applyAsLong(before));
      return before;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
