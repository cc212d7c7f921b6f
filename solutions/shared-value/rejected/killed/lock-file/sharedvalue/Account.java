// Wrong: a file that exists means "taken"; nobody deletes it when its maker is killed.
package sharedvalue;

import interleave.kit.mp.SharedMemory;
import java.nio.file.FileAlreadyExistsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

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
    lock();
    memory.setLong(0, memory.getLong(0) + amount);
    unlock();
  }

  public boolean withdraw(long amount) {
    lock();
    boolean enough = memory.getLong(0) >= amount;
    if (enough) {
      memory.setLong(0, memory.getLong(0) - amount);
    }
    unlock();
    return enough;
  }

  private static void lock() {
    while (true) {
      try {
        Files.createFile(Path.of("lock"));
        return;
      } catch (FileAlreadyExistsException e) {
        LockSupport.parkNanos(2_000_000);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void unlock() {
    try {
      Files.delete(Path.of("lock"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
