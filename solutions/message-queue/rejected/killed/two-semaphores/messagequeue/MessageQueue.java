// Wrong: counts places and messages beside the ring: whoever is killed with one of them in his hand takes it along.
package messagequeue;

import interleave.kit.mp.Mutex;
import interleave.kit.mp.SharedMemory;
import java.nio.charset.StandardCharsets;

/** Passes messages from any process to any other. */
public final class MessageQueue implements AutoCloseable {
  private static final int MOST_BYTES = 100;
  private static final int SLOT_BYTES = 104;
  private static final int PLACES = Mutex.BYTES;
  private static final int MESSAGES = PLACES + 4;
  private static final int PUT = MESSAGES + 4;
  private static final int TAKEN = PUT + 8;
  private static final int CAPACITY = TAKEN + 8;
  private static final int SLOTS = CAPACITY + 8;
  private static final long LOOK_MILLIS = 50;

  private final SharedMemory memory;
  private final Mutex mutex;
  private final int capacity;
  private boolean closed;

  private MessageQueue(SharedMemory memory, Mutex mutex) {
    this.memory = memory;
    this.mutex = mutex;
    this.capacity = memory.getInt(CAPACITY);
  }

  public static MessageQueue create(int capacity) {
    SharedMemory memory = SharedMemory.create(SLOTS + (long) capacity * SLOT_BYTES);
    memory.setInt(CAPACITY, capacity);
    memory.setInt(PLACES, capacity);
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
    put(message, Integer.MAX_VALUE);
  }

  public void put(String message, long millis) {
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException(message);
    }
    if (!acquire(PLACES, millis)) {
      throw new Full();
    }
    mutex.lock();
    long put = memory.getLong(PUT);
    long slot = SLOTS + put % capacity * SLOT_BYTES;
    memory.setInt(slot, bytes.length);
    memory.write(slot + 4, bytes);
    memory.setLong(PUT, put + 1);
    mutex.unlock();
    release(MESSAGES);
  }

  public String get() {
    return get(Integer.MAX_VALUE);
  }

  public String get(long millis) {
    if (!acquire(MESSAGES, millis)) {
      throw new Empty();
    }
    mutex.lock();
    long taken = memory.getLong(TAKEN);
    long slot = SLOTS + taken % capacity * SLOT_BYTES;
    byte[] bytes = new byte[memory.getInt(slot)];
    memory.read(slot + 4, bytes);
    memory.setLong(TAKEN, taken + 1);
    mutex.unlock();
    release(PLACES);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private boolean acquire(int semaphore, long millis) {
    requireOpen();
    long end = System.nanoTime() + millis * 1_000_000;
    while (true) {
      int count = memory.getInt(semaphore);
      if (count > 0 && memory.compareAndSetInt(semaphore, count, count - 1)) {
        return true;
      }
      long left = end - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      if (count == 0) {
        memory.sleepWhile(semaphore, 0, Math.min(LOOK_MILLIS, left / 1_000_000 + 1));
      }
    }
  }

  private void release(int semaphore) {
    memory.getAndAddInt(semaphore, 1);
    memory.wake(semaphore, 1);
  }

  public int size() {
    requireOpen();
    return memory.getInt(MESSAGES);
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
      throw new IllegalStateException();
    }
  }
}
