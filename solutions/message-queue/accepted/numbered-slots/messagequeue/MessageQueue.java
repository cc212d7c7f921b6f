package messagequeue;

import interleave.kit.mp.Mutex;
import interleave.kit.mp.SharedMemory;
import java.nio.charset.StandardCharsets;

/**
 * Passes messages from any process to any other. There is no ring: a message lies in any slot that is free, and its number
 * tells when it came. A slot without a number is free.
 */
public final class MessageQueue implements AutoCloseable {
  private static final int MOST_BYTES = 100;
  private static final int NUMBERS = Mutex.BYTES;
  private static final int BELL = NUMBERS + 8;
  private static final int CAPACITY = BELL + 4;
  private static final int SLOTS = CAPACITY + 4;
  private static final int LENGTH = 8;
  private static final int TEXT = 12;
  private static final int SLOT_BYTES = 112;
  private static final int LOOK_MILLIS = 40;
  private static final int NONE = -1;

  private final SharedMemory memory;
  private final Mutex mutex;
  private boolean closed;

  private MessageQueue(SharedMemory memory, Mutex mutex) {
    this.memory = memory;
    this.mutex = mutex;
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
    while (!putWithin(message, Integer.MAX_VALUE)) {
      Thread.onSpinWait();
    }
  }

  public void put(String message, long millis) {
    if (!putWithin(message, millis)) {
      throw new Full();
    }
  }

  public String get() {
    String message = getWithin(Integer.MAX_VALUE);
    while (message == null) {
      message = getWithin(Integer.MAX_VALUE);
    }
    return message;
  }

  public String get(long millis) {
    String message = getWithin(millis);
    if (message == null) {
      throw new Empty();
    }
    return message;
  }

  private boolean putWithin(String message, long millis) {
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException(message);
    }
    long begin = System.nanoTime();
    int rings = rings();
    while (!putNow(bytes)) {
      if (!sleep(rings, begin, millis)) {
        return false;
      }
      rings = rings();
    }
    ring();
    return true;
  }

  private String getWithin(long millis) {
    long begin = System.nanoTime();
    int rings = rings();
    String message = getNow();
    while (message == null && sleep(rings, begin, millis)) {
      rings = rings();
      message = getNow();
    }
    if (message != null) {
      ring();
    }
    return message;
  }

  private int rings() {
    requireOpen();
    return memory.getInt(BELL);
  }

  private void ring() {
    memory.getAndAddInt(BELL, 1);
    memory.wake(BELL, Integer.MAX_VALUE);
  }

  private boolean sleep(int rings, long begin, long millis) {
    long left = millis - (System.nanoTime() - begin) / 1_000_000;
    if (left > 0) {
      memory.sleepWhile(BELL, rings, Math.min(left, LOOK_MILLIS));
    }
    return left > 0;
  }

  private synchronized boolean putNow(byte[] bytes) {
    mutex.lock();
    try {
      int slot = oldest(true);
      if (slot != NONE) {
        memory.setInt(slot + LENGTH, bytes.length);
        memory.write(slot + TEXT, bytes);
        memory.setLong(slot, 1 + memory.getAndAddLong(NUMBERS, 1));
      }
      return slot != NONE;
    } finally {
      mutex.unlock();
    }
  }

  private synchronized String getNow() {
    mutex.lock();
    try {
      int slot = oldest(false);
      if (slot == NONE) {
        return null;
      }
      byte[] bytes = new byte[memory.getInt(slot + LENGTH)];
      memory.read(slot + TEXT, bytes);
      memory.setLong(slot, 0);
      return new String(bytes, StandardCharsets.UTF_8);
    } finally {
      mutex.unlock();
    }
  }

  /** Returns the slot with the least number, of those that are free or of those that are not. */
  private int oldest(boolean free) {
    int oldest = NONE;
    for (int slot = SLOTS; slot < SLOTS + memory.getInt(CAPACITY) * SLOT_BYTES; slot += SLOT_BYTES) {
      long number = memory.getLong(slot);
      if (free == (number == 0) && (oldest == NONE || number < memory.getLong(oldest))) {
        oldest = slot;
      }
    }
    return oldest;
  }

  public int size() {
    requireOpen();
    int count = 0;
    for (int i = 0; i < memory.getInt(CAPACITY); i++) {
      count += memory.getLong(SLOTS + (long) i * SLOT_BYTES) > 0 ? 1 : 0;
    }
    return count;
  }

  public boolean isEmpty() {
    requireOpen();
    return oldest(false) == NONE;
  }

  public boolean isFull() {
    requireOpen();
    return oldest(true) == NONE;
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
