package messagequeue;

import interleave.kit.mp.Mutex;
import interleave.kit.mp.SharedMemory;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * Passes messages from any process to any other. Those that put take turns by a mutex; those that get need none: a
 * message belongs to whoever counts it as taken, and until then nobody writes over it.
 */
public final class MessageQueue implements AutoCloseable {
  private static final int MOST_BYTES = 100;
  private static final int SLOT_BYTES = Integer.BYTES + MOST_BYTES;

  /** How many messages have ever been put in. */
  private static final int PUT = Mutex.BYTES;

  /** How many have ever been taken out. */
  private static final int TAKEN = PUT + Long.BYTES;

  private static final int CAPACITY = TAKEN + Long.BYTES;
  private static final int SLOTS = CAPACITY + Long.BYTES;

  /** So often somebody who waits looks by himself: whoever was to wake him may be dead. */
  private static final long LOOK_MILLIS = 50;

  private static final long NANOS_PER_MILLI = 1_000_000;
  private static final long FOR_EVER = Long.MAX_VALUE;

  private final SharedMemory memory;
  private final Mutex mutex;
  private final int capacity;
  private volatile boolean closed;

  private MessageQueue(SharedMemory memory, Mutex mutex) {
    this.memory = memory;
    this.mutex = mutex;
    this.capacity = memory.getInt(CAPACITY);
  }

  public static MessageQueue create(int capacity) {
    SharedMemory memory = SharedMemory.create(SLOTS + (long) capacity * SLOT_BYTES);
    memory.setInt(CAPACITY, capacity);
    return new MessageQueue(memory, Mutex.create(memory, 0));
  }

  public static MessageQueue open(int fd) {
    SharedMemory memory = SharedMemory.open(fd);
    return new MessageQueue(memory, Mutex.open(memory, 0));
  }

  public int fd() {
    return memory.fd();
  }

  public void put(String message) {
    put(message, FOR_EVER);
  }

  public void put(String message, long millis) {
    requireOpen();
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException(bytes.length + " bytes");
    }
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (true) {
      long taken;
      mutex.lock();
      try {
        long put = memory.getLong(PUT);
        taken = memory.getLong(TAKEN);
        if (put - taken < capacity) {
          write(slot(put), bytes);
          memory.setLong(PUT, put + 1);
          memory.wake(PUT, 1);
          return;
        }
      } finally {
        mutex.unlock();
      }
      if (!sleepWhile(TAKEN, taken, end)) {
        throw new Full();
      }
    }
  }

  public String get() {
    return get(FOR_EVER);
  }

  public String get(long millis) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    requireOpen();
    while (true) {
      long taken = memory.getLong(TAKEN);
      long put = memory.getLong(PUT);
      if (taken < put) {
        byte[] bytes = read(slot(taken));
        if (memory.compareAndSetLong(TAKEN, taken, taken + 1)) {
          memory.wake(TAKEN, 1);
          return new String(bytes, StandardCharsets.UTF_8);
        }
      } else if (!sleepWhile(PUT, put, end)) {
        throw new Empty();
      }
    }
  }

  /** Sleeps by the low half of a number, which comes first on the machines that the kit knows; false once time is over. */
  private boolean sleepWhile(int place, long seen, long end) {
    long left = end - System.nanoTime();
    if (left > 0) {
      memory.sleepWhile(place, (int) seen, Math.min(LOOK_MILLIS, left / NANOS_PER_MILLI + 1));
    }
    return left > 0;
  }

  private long slot(long number) {
    return SLOTS + number % capacity * SLOT_BYTES;
  }

  private void write(long slot, byte[] bytes) {
    memory.setInt(slot, bytes.length);
    memory.write(slot + Integer.BYTES, bytes);
  }

  /** What is read may be half written over; then it belongs to somebody else already. */
  private byte[] read(long slot) {
    byte[] bytes = new byte[Math.min(MOST_BYTES, memory.getInt(slot))];
    memory.read(slot + Integer.BYTES, bytes);
    return bytes;
  }

  public int size() {
    requireOpen();
    long taken = memory.getLong(TAKEN);
    return (int) Math.min(capacity, memory.getLong(PUT) - taken);
  }

  public boolean isEmpty() {
    return size() == 0;
  }

  public boolean isFull() {
    return size() == capacity;
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      memory.close();
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("closed");
    }
  }
}
