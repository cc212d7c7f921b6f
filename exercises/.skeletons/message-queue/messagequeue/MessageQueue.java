package messagequeue;

/**
 * Passes messages from any process to any other, first in, first out, each to exactly one of those that get. It holds so
 * many at most: who puts into a full one sleeps, and so does who gets from an empty one.
 *
 * <p>A message is a text of at most 100 bytes in UTF-8; it may be empty. A process may be killed at any moment. The
 * others go on then, and nothing is lost but the message that the dead one was just getting or putting.
 */
public final class MessageQueue implements AutoCloseable {
  private MessageQueue() {}

  /**
   * Makes a new, empty queue.
   *
   * @param capacity how many messages it holds at most; at least 1
   */
  public static MessageQueue create(int capacity) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Opens the queue that another process has made.
   *
   * @param fd its {@link #fd}, which this process has inherited
   */
  public static MessageQueue open(int fd) {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns the file descriptor by which a child can open the queue. */
  public int fd() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Sleeps until there is room, and puts a message in behind all others.
   *
   * @throws IllegalArgumentException if the message is too long; nothing changes then
   */
  public void put(String message) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Sleeps until there is room, but not longer than so many milliseconds in all, and puts a message in.
   *
   * @param millis 0: do not sleep at all
   * @throws Full if the time is over; nothing has been put then
   * @throws IllegalArgumentException if the message is too long; nothing changes then
   */
  public void put(String message, long millis) {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Sleeps until there is a message, and takes the oldest one out. */
  public String get() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Sleeps until there is a message, but not longer than so many milliseconds in all, and takes the oldest one out.
   *
   * @param millis 0: do not sleep at all
   * @throws Empty if the time is over; nothing has been taken then
   */
  public String get(long millis) {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns how many messages are in it now. */
  public int size() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Tells whether no message is in it now. */
  public boolean isEmpty() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Tells whether it holds as many messages as it can now. */
  public boolean isFull() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Takes the queue out of this process: its descriptor is closed, and every later call of {@code put}, {@code get},
   * {@code size}, {@code isEmpty} and {@code isFull} here throws an {@link IllegalStateException}. Closing again does
   * nothing. For all other processes the queue stays as it is.
   */
  @Override
  public void close() {
    throw new UnsupportedOperationException("not written yet");
  }
}
