package interleave.kit.mp;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import interleave.kit.Posix;
import interleave.kit.sys.MemorySeam;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.util.concurrent.TimeUnit;

/**
 * Is a piece of memory that several processes have in common: what one writes the others read at once.
 *
 * <pre>{@code
 * SharedMemory memory = SharedMemory.create(64);
 * int child = Spawn.of(Child.class).args(String.valueOf(memory.fd())).inherit(memory.fd()).start();
 * }</pre>
 *
 * <p>In the child, {@code SharedMemory.open(Integer.parseInt(args[0]))} is the same memory. It has no name, and is gone
 * with the last process that has it open.
 *
 * <p>Each single call is atomic and seen by all processes in one order. Two calls are not: between a {@code get} and a
 * {@code set} another process may write. Offsets count bytes; an {@code int} lies at a multiple of 4, a {@code long} at
 * a multiple of 8.
 */
public final class SharedMemory implements AutoCloseable {
  private static final VarHandle INT = handle(JAVA_INT);
  private static final VarHandle LONG = handle(JAVA_LONG);

  private final int fd;
  private final Arena arena;
  private final MemorySegment memory;

  private SharedMemory(int fd, long bytes) {
    this.fd = fd;
    this.arena = Arena.ofShared();
    this.memory = MemoryCalls.map(fd, bytes, arena);
  }

  private static VarHandle handle(ValueLayout layout) {
    return layout.varHandle().withInvokeExactBehavior();
  }

  /**
   * Makes a new piece of memory, full of zeros.
   *
   * @throws IllegalArgumentException if there is not at least one byte
   * @throws interleave.kit.PosixException {@code EMFILE} if this process has too many files open
   */
  public static SharedMemory create(long bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("bytes: " + bytes);
    }
    return new SharedMemory(MemoryCalls.create(bytes), bytes);
  }

  /**
   * Opens the memory that this process has inherited.
   *
   * @param fd the descriptor under which the parent passed it on
   * @throws interleave.kit.PosixException {@code EBADF} if no such descriptor is open
   */
  public static SharedMemory open(int fd) {
    return new SharedMemory(fd, MemoryCalls.size(fd));
  }

  /** Returns the file descriptor, for {@link interleave.kit.Spawn#inherit}. */
  public int fd() {
    return fd;
  }

  /** Returns the size in bytes. */
  public long size() {
    return memory.byteSize();
  }

  public int getInt(long offset) {
    int value = (int) INT.getVolatile(memory, offset);
    MemorySeam.touched();
    return value;
  }

  public void setInt(long offset, int value) {
    INT.setVolatile(memory, offset, value);
    MemorySeam.touched();
  }

  /** Sets an {@code int} if it still is {@code expected}; tells whether it was. */
  public boolean compareAndSetInt(long offset, int expected, int value) {
    boolean done = (boolean) INT.compareAndSet(memory, offset, expected, value);
    MemorySeam.touched();
    return done;
  }

  /** Adds to an {@code int} in one step; returns what it was before. */
  public int getAndAddInt(long offset, int delta) {
    int before = (int) INT.getAndAdd(memory, offset, delta);
    MemorySeam.touched();
    return before;
  }

  public long getLong(long offset) {
    long value = (long) LONG.getVolatile(memory, offset);
    MemorySeam.touched();
    return value;
  }

  public void setLong(long offset, long value) {
    LONG.setVolatile(memory, offset, value);
    MemorySeam.touched();
  }

  /** Sets a {@code long} if it still is {@code expected}; tells whether it was. */
  public boolean compareAndSetLong(long offset, long expected, long value) {
    boolean done = (boolean) LONG.compareAndSet(memory, offset, expected, value);
    MemorySeam.touched();
    return done;
  }

  /** Adds to a {@code long} in one step; returns what it was before. */
  public long getAndAddLong(long offset, long delta) {
    long before = (long) LONG.getAndAdd(memory, offset, delta);
    MemorySeam.touched();
    return before;
  }

  /** Fills an array with the bytes from {@code offset} on; not in one step. */
  public void read(long offset, byte[] into) {
    MemorySegment.copy(memory, JAVA_BYTE, offset, into, 0, into.length);
    MemorySeam.touched();
  }

  /** Writes an array to the bytes from {@code offset} on; not in one step. */
  public void write(long offset, byte[] from) {
    MemorySegment.copy(from, 0, memory, JAVA_BYTE, offset, from.length);
    MemorySeam.touched();
  }

  /**
   * Sleeps until another process {@link #wake}s the waiters at this {@code int}; comes back at once if it is not {@code
   * expected} any more. May also come back for no reason: look at the value again, in a loop.
   *
   * @param millis how long to sleep at most; negative for ever
   * @return whether it came back before the time was over
   */
  public boolean sleepWhile(long offset, int expected, long millis) {
    long nanos = millis < 0 ? -1 : TimeUnit.MILLISECONDS.toNanos(millis);
    return MemoryCalls.sleepWhile(memory.asSlice(offset, Integer.BYTES), expected, nanos);
  }

  /** Sleeps as {@link #sleepWhile} does, until a {@link Deadline}; false once that has passed. */
  boolean sleepUntil(long offset, int expected, long deadline) {
    long nanos = Deadline.remaining(deadline);
    return nanos != 0 && MemoryCalls.sleepWhile(memory.asSlice(offset, Integer.BYTES), expected, nanos);
  }

  /** Wakes up to {@code most} processes that sleep at this {@code int}; returns how many there were. */
  public int wake(long offset, int most) {
    return MemoryCalls.wake(memory.asSlice(offset, Integer.BYTES), most);
  }

  /** Returns a part of the memory, for what lies in it. */
  MemorySegment part(long offset, long bytes) {
    return memory.asSlice(offset, bytes);
  }

  /** Takes the memory out of this process; the others keep it. */
  @Override
  public void close() {
    arena.close();
    Posix.close(fd);
  }
}
