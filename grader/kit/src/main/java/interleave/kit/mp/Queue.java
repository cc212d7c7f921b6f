package interleave.kit.mp;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Passes values from any process to any other, first in, first out, each to exactly one of those that get. It holds a
 * bounded number; who puts into a full one sleeps, and so does who gets from an empty one.
 *
 * <p>What can be put is what a {@link Connection} can send. Nothing is lost or doubled when a process is killed: a value
 * is in the queue once {@code put} has returned, and out of it once {@code get} has; in between it is one or the other.
 */
public final class Queue extends InMemory {
  /** Says that there was no room in time. */
  public static final class Full extends RuntimeException {
    private static final long serialVersionUID = 1;

    Full() {
      super("the queue is full");
    }
  }

  /** Says that nothing came in time. */
  public static final class Empty extends RuntimeException {
    private static final long serialVersionUID = 1;

    Empty() {
      super("the queue is empty");
    }
  }

  private static final int DEFAULT_BYTES = 16 << 20;
  private static final int HEADER = Integer.BYTES;
  private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private static final int STATE = Mutex.BYTES;
  private static final int CAPACITY = STATE + QueueState.BYTES;

  /** Who waits for one of these changes sleeps while it stays the same; behind each: how many do. */
  static final int PUTS = CAPACITY + 8;

  static final int GETS = PUTS + 8;
  static final int SLEEPERS = 4;
  private static final int RING = GETS + 8;

  private final Mutex mutex;
  private final QueueState state;
  private final Ring ring;
  private final int capacity;

  /**
   * Makes an empty queue with room for 16 MiB, of which it only takes what it needs.
   *
   * @param capacity how many values it holds at most; at least 1
   */
  public Queue(int capacity) {
    this(capacity, DEFAULT_BYTES);
  }

  /**
   * Makes an empty queue.
   *
   * @param capacity how many values it holds at most; at least 1
   * @param bytes how much all of them may take, with 4 bytes more for each
   * @throws IllegalArgumentException if one of them is less than that
   */
  public Queue(int capacity, int bytes) {
    this(SharedMemory.create(RING + (long) checked(bytes, HEADER + 1)), false, checked(capacity, 1));
  }

  Queue(SharedMemory memory) {
    this(memory, true, memory.getInt(CAPACITY));
  }

  private Queue(SharedMemory memory, boolean existing, int capacity) {
    super(memory);
    this.mutex = existing ? Mutex.open(memory, 0) : Mutex.create(memory, 0);
    this.state = new QueueState(memory, STATE);
    this.ring = new Ring(memory.part(RING, memory.size() - RING));
    this.capacity = capacity;
    if (!existing) {
      memory.setInt(CAPACITY, capacity);
    }
  }

  private static int checked(int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(value + " is less than " + least);
    }
    return value;
  }

  /**
   * Puts a value in; sleeps while there is no room.
   *
   * @throws IllegalArgumentException if the value can not be sent, or is larger than the whole queue
   */
  public void put(Object value) {
    put(value, -1);
  }

  /**
   * Puts a value in; gives up when the time is over.
   *
   * @param millis how long to wait at most; 0 not at all, negative for ever
   * @throws Full if there was no room in time; nothing has been put then
   * @throws IllegalArgumentException as {@link #put(Object)}
   */
  public void put(Object value, long millis) {
    byte[] message = Encoder.encode(value);
    byte[] framed = ByteBuffer.allocate(HEADER + message.length).putInt(message.length).put(message).array();
    if (framed.length > ring.size()) {
      throw new IllegalArgumentException(framed.length + " bytes do not fit a queue of " + ring.size());
    }
    if (!await(GETS, Deadline.after(millis), () -> putNow(framed))) {
      throw new Full();
    }
  }

  /** Takes the oldest value out; sleeps while there is none. */
  public Object get() {
    return get(-1);
  }

  /**
   * Takes the oldest value out; gives up when the time is over.
   *
   * @param millis how long to wait at most; 0 not at all, negative for ever
   * @throws Empty if nothing came in time
   */
  public Object get(long millis) {
    byte[][] message = new byte[1][];
    if (!await(PUTS, Deadline.after(millis), () -> getNow(message))) {
      throw new Empty();
    }
    return Decoder.decode(message[0]);
  }

  /** Returns how many values are in it now; it may be another number at once. */
  public int size() {
    usage.enter();
    try {
      mutex.lock();
      try {
        return state.read().count();
      } finally {
        mutex.unlock();
      }
    } finally {
      usage.leave();
    }
  }

  /** Tells whether there is nothing in it now. */
  public boolean isEmpty() {
    return size() == 0;
  }

  /** Tells whether it holds as many values as it can now; it may refuse a large value before. */
  public boolean isFull() {
    return size() == capacity;
  }

  private boolean putNow(byte[] framed) {
    QueueState.Content content = state.read();
    if (content.count() == capacity || content.tail() - content.head() + framed.length > ring.size()) {
      return false;
    }
    ring.write(content.tail(), framed);
    change(PUTS, content.plus(framed.length));
    return true;
  }

  private boolean getNow(byte[][] message) {
    QueueState.Content content = state.read();
    if (content.count() == 0) {
      return false;
    }
    int length = ByteBuffer.wrap(ring.read(content.head(), HEADER)).getInt();
    message[0] = ring.read(content.head() + HEADER, length);
    change(GETS, content.minus(HEADER + length));
    return true;
  }

  /**
   * Makes a change true, and wakes who waits for it. All of them, because one might be killed on its way; and before it
   * is true, because whoever is killed after that would leave them asleep: they wait for the mutex meanwhile, and that
   * is handed on by the system whatever becomes of its holder.
   */
  private void change(int change, QueueState.Content content) {
    Runnable commit = state.prepare(content);
    if (memory.getInt(change + SLEEPERS) > 0) {
      memory.getAndAddInt(change, 1);
      memory.wake(change, Integer.MAX_VALUE);
    }
    commit.run();
  }

  /** Tries something under the mutex, again after each change of that kind, until it succeeds or the time is over. */
  private boolean await(int change, long deadline, BooleanSupplier attempt) {
    usage.enter();
    try {
      while (true) {
        // With some grace: for one who does not want to wait, the mutex is not what he waits for.
        if (mutex.lockUntil(deadline == Deadline.NEVER ? deadline : deadline + GRACE_NANOS).isEmpty()) {
          return false;
        }
        int seen;
        try {
          if (attempt.getAsBoolean()) {
            return true;
          } else if (Deadline.remaining(deadline) == 0) {
            return false;
          }
          seen = memory.getInt(change);
          memory.getAndAddInt(change + SLEEPERS, 1);
        } finally {
          mutex.unlock();
        }
        memory.sleepUntil(change, seen, deadline);
        memory.getAndAddInt(change + SLEEPERS, -1);
      }
    } finally {
      usage.leave();
    }
  }
}
