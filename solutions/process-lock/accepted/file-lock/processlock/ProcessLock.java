package processlock;

import interleave.kit.mp.SharedMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one process at a time pass: whoever has the kernel's lock on the memory, which is a file, too. */
public final class ProcessLock {
  private final SharedMemory memory;
  private final FileChannel file;
  private FileLock held;

  private ProcessLock(SharedMemory memory) {
    this.memory = memory;
    try {
      file = FileChannel.open(Path.of("/proc/self/fd/" + memory.fd()), StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ProcessLock create() {
    return new ProcessLock(SharedMemory.create(1));
  }

  public static ProcessLock open(int fd) {
    return new ProcessLock(SharedMemory.open(fd));
  }

  public int fd() {
    return memory.fd();
  }

  public void lock() {
    try {
      held = file.lock();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean tryLock() {
    try {
      held = file.tryLock();
      return held != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void unlock() {
    if (held == null) {
      throw new IllegalMonitorStateException();
    }
    try {
      held.release();
      held = null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void with(Runnable body) {
    lock();
    try {
      body.run();
    } finally {
      unlock();
    }
  }
}
