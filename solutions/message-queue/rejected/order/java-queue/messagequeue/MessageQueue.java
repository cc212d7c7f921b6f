// Wrong: java.util.concurrent ends at the process: each has a queue of its own.
package messagequeue;

import interleave.kit.mp.SharedMemory;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Passes messages from any process to any other. */
public final class MessageQueue implements AutoCloseable {
  private final SharedMemory memory;
  private final LinkedBlockingQueue<String> messages;

  private MessageQueue(SharedMemory memory) {
    this.memory = memory;
    this.messages = new LinkedBlockingQueue<>(memory.getInt(0));
  }

  public static MessageQueue create(int capacity) {
    SharedMemory memory = SharedMemory.create(Integer.BYTES);
    memory.setInt(0, capacity);
    return new MessageQueue(memory);
  }

  public static MessageQueue open(int fd) {
    return new MessageQueue(SharedMemory.open(fd));
  }

  public int fd() {
    return memory.fd();
  }

  public void put(String message) {
    put(message, Long.MAX_VALUE);
  }

  public void put(String message, long millis) {
    try {
      if (!messages.offer(message, millis, TimeUnit.MILLISECONDS)) {
        throw new Full();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public String get() {
    return get(Long.MAX_VALUE);
  }

  public String get(long millis) {
    try {
      String message = messages.poll(millis, TimeUnit.MILLISECONDS);
      if (message == null) {
        throw new Empty();
      }
      return message;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public int size() {
    return messages.size();
  }

  public boolean isEmpty() {
    return messages.isEmpty();
  }

  public boolean isFull() {
    return messages.remainingCapacity() == 0;
  }

  @Override
  public void close() {
    memory.close();
  }
}
