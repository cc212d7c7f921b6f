package messagequeue;

import interleave.kit.Posix;
import interleave.kit.PosixException;
import interleave.kit.mp.SharedMemory;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/**
 * Passes messages from any process to any other. Whoever is inside has left his number at the door; whoever waits, for
 * that or for a message, looks now and then. Positions run twice round the ring, so that full and empty look different.
 */
public final class MessageQueue implements AutoCloseable {
  private static final int MOST_BYTES = 100;
  private static final int DOOR = 0;
  private static final int FIRST = 4;
  private static final int NEXT = 8;
  private static final int CAPACITY = 12;
  private static final int RING = 16;
  private static final int SLOT_BYTES = 104;
  private static final long PAUSE_NANOS = 5_000_000;

  private final int me = Posix.getpid();
  private final SharedMemory memory;
  private final int capacity;
  private boolean closed;

  private MessageQueue(SharedMemory memory) {
    this.memory = memory;
    this.capacity = memory.getInt(CAPACITY);
  }

  public static MessageQueue create(int capacity) {
    SharedMemory memory = SharedMemory.create(RING + (long) capacity * SLOT_BYTES);
    memory.setInt(CAPACITY, capacity);
    return new MessageQueue(memory);
  }

  public static MessageQueue open(int fd) {
    return new MessageQueue(SharedMemory.open(fd));
  }

  public int fd() {
    return memory.fd();
  }

  public void put(String message) {
    while (!tryPut(message)) {
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  public void put(String message, long millis) {
    long begin = System.nanoTime();
    while (!tryPut(message)) {
      if (System.nanoTime() - begin >= millis * 1_000_000) {
        throw new Full();
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  public String get() {
    String message = tryGet();
    while (message == null) {
      LockSupport.parkNanos(PAUSE_NANOS);
      message = tryGet();
    }
    return message;
  }

  public String get(long millis) {
    long begin = System.nanoTime();
    String message = tryGet();
    while (message == null) {
      if (System.nanoTime() - begin >= millis * 1_000_000) {
        throw new Empty();
      }
      LockSupport.parkNanos(PAUSE_NANOS);
      message = tryGet();
    }
    return message;
  }

  private boolean tryPut(String message) {
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException(message);
    }
    enter();
    try {
      int next = memory.getInt(NEXT);
      if (count(next) == capacity) {
        return false;
      }
      byte[] slot = new byte[SLOT_BYTES];
      slot[0] = (byte) bytes.length;
      System.arraycopy(bytes, 0, slot, 1, bytes.length);
      memory.write(slot(next), slot);
      memory.setInt(NEXT, (next + 1) % (2 * capacity));
      return true;
    } finally {
      memory.setInt(DOOR, 0);
    }
  }

  private String tryGet() {
    enter();
    try {
      if (count(memory.getInt(NEXT)) == 0) {
        return null;
      }
      int first = memory.getInt(FIRST);
      byte[] slot = new byte[SLOT_BYTES];
      memory.read(slot(first), slot);
      memory.setInt(FIRST, (first + 1) % (2 * capacity));
      return new String(slot, 1, slot[0], StandardCharsets.UTF_8);
    } finally {
      memory.setInt(DOOR, 0);
    }
  }

  private long slot(int position) {
    return RING + (long) (position % capacity) * SLOT_BYTES;
  }

  private int count(int next) {
    return Math.floorMod(next - memory.getInt(FIRST), 2 * capacity);
  }

  public int size() {
    enter();
    try {
      return count(memory.getInt(NEXT));
    } finally {
      memory.setInt(DOOR, 0);
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

  private void enter() {
    if (closed) {
      throw new IllegalStateException("closed");
    }
    while (!memory.compareAndSetInt(DOOR, 0, me)) {
      int holder = memory.getInt(DOOR);
      if (holder != 0 && !lives(holder) && memory.compareAndSetInt(DOOR, holder, me)) {
        return;
      }
      LockSupport.parkNanos(PAUSE_NANOS / 5);
    }
  }

  private static boolean lives(int pid) {
    try {
      Posix.kill(pid, 0);
      return true;
    } catch (PosixException e) {
      return false;
    }
  }
}
