package messagequeue;

import interleave.kit.mp.SharedMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Passes messages from any process to any other. A change writes the whole queue anew, to the other of two pages, and then
 * turns over. The kernel's lock on the memory, a file, too, keeps others out.
 */
public final class MessageQueue implements AutoCloseable {
  private static final int MOST_BYTES = 100;
  private static final int WHICH = 0;
  private static final int CAPACITY = 4;
  private static final int BELL = 8;
  private static final int PAGES = 12;
  private static final long LOOK_MILLIS = 20;

  private final SharedMemory memory;
  private final FileChannel file;
  private final int capacity;
  private final int pageBytes;
  private boolean closed;

  private MessageQueue(SharedMemory memory) {
    this.memory = memory;
    this.capacity = memory.getInt(CAPACITY);
    this.pageBytes = pageBytes(capacity);
    try {
      file = FileChannel.open(Path.of("/proc/self/fd/" + memory.fd()), StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int pageBytes(int capacity) {
    return Integer.BYTES + capacity * (Integer.BYTES + MOST_BYTES);
  }

  public static MessageQueue create(int capacity) {
    SharedMemory memory = SharedMemory.create(PAGES + 2L * pageBytes(capacity));
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
    put(message, Integer.MAX_VALUE);
  }

  public void put(String message, long millis) {
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException(message);
    }
    UnaryOperator<List<byte[]>> append =
        messages -> {
          if (messages.size() == capacity) {
            return null;
          }
          messages.add(bytes);
          return messages;
        };
    if (!change(append, millis)) {
      throw new Full();
    }
  }

  public String get() {
    return get(Integer.MAX_VALUE);
  }

  public String get(long millis) {
    byte[][] first = new byte[1][];
    UnaryOperator<List<byte[]>> take =
        messages -> {
          if (messages.isEmpty()) {
            return null;
          }
          first[0] = messages.removeFirst();
          return messages;
        };
    if (!change(take, millis)) {
      throw new Empty();
    }
    return new String(first[0], StandardCharsets.UTF_8);
  }

  private boolean change(UnaryOperator<List<byte[]>> change, long millis) {
    requireOpen();
    long end = System.nanoTime() + millis * 1_000_000;
    int rings = memory.getInt(BELL);
    while (!changeNow(change)) {
      if (System.nanoTime() - end >= 0) {
        return false;
      }
      memory.sleepWhile(BELL, rings, Math.min(LOOK_MILLIS, millis));
      rings = memory.getInt(BELL);
    }
    memory.getAndAddInt(BELL, 1);
    memory.wake(BELL, Integer.MAX_VALUE);
    return true;
  }

  private boolean changeNow(UnaryOperator<List<byte[]>> change) {
    try (FileLock held = file.lock()) {
      List<byte[]> messages = change.apply(messages());
      if (messages == null || !held.isValid()) {
        return false;
      }
      int other = 1 - memory.getInt(WHICH);
      ByteBuffer page = ByteBuffer.allocate(pageBytes).putInt(messages.size());
      messages.forEach(bytes -> page.putInt(bytes.length).put(bytes));
      memory.write(PAGES + (long) other * pageBytes, page.array());
      memory.setInt(WHICH, other);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<byte[]> messages() {
    ByteBuffer page = ByteBuffer.allocate(pageBytes);
    memory.read(PAGES + (long) memory.getInt(WHICH) * pageBytes, page.array());
    List<byte[]> messages = new ArrayList<>();
    int count = page.getInt();
    for (int i = 0; i < count; i++) {
      byte[] bytes = new byte[page.getInt()];
      page.get(bytes);
      messages.add(bytes);
    }
    return messages;
  }

  public int size() {
    requireOpen();
    try (FileLock held = file.lock()) {
      return held.isValid() ? messages().size() : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
    if (closed) {
      return;
    }
    closed = true;
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    memory.close();
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException();
    }
  }
}
