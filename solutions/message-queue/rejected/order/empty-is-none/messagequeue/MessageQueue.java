// Wrong: takes an empty message for none.
package messagequeue;

import interleave.kit.mp.Mutex;
import interleave.kit.mp.SharedMemory;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Passes messages from any process to any other, first in, first out, each to exactly one of those that get. */
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
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException(bytes.length + " bytes");
    }
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (true) {
      long taken;
      lock();
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
    while (true) {
      long put;
      lock();
      try {
        put = memory.getLong(PUT);
        long taken = memory.getLong(TAKEN);
        if (taken < put && memory.getInt(slot(taken)) > 0) {
          String message = read(slot(taken));
          memory.setLong(TAKEN, taken + 1);
          memory.wake(TAKEN, 1);
          return message;
        }
      } finally {
        mutex.unlock();
      }
      if (!sleepWhile(PUT, put, end)) {
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

  private String read(long slot) {
    byte[] bytes = new byte[memory.getInt(slot)];
    memory.read(slot + Integer.BYTES, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public int size() {
    lock();
    try {
      return (int) (memory.getLong(PUT) - memory.getLong(TAKEN));
    } finally {
      mutex.unlock();
    }
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

  /** A closed mutex has no memory any more. */
  private void lock() {
    if (closed) {
      throw new IllegalStateException("closed");
    }
    mutex.lock();
  }
}
