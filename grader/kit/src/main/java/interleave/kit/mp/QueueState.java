package interleave.kit.mp;

/**
 * Keeps where a queue's messages begin and end. There are two places for that, and one number says which of them holds:
 * a change is written to the other place and then made true by that number, in one step. So whoever is killed on the
 * way has changed nothing. Only who has the queue's mutex may look.
 */
final class QueueState {
  static final int BYTES = 64;
  private static final int WHICH = 0;
  private static final int FIRST = 8;
  private static final int PLACE_BYTES = 24;
  private static final int HEAD = 0;
  private static final int TAIL = 8;
  private static final int COUNT = 16;

  private final SharedMemory memory;
  private final long offset;

  QueueState(SharedMemory memory, long offset) {
    this.memory = memory;
    this.offset = offset;
  }

  /**
   * Tells what is in a queue.
   *
   * @param head where the oldest message begins
   * @param tail where the next one will begin
   * @param count how many messages there are
   */
  record Content(long head, long tail, int count) {
    /** Starts at the beginning again when empty, so that a queue that stays short uses little memory. */
    Content minus(int bytes) {
      return count == 1 ? new Content(0, 0, 0) : new Content(head + bytes, tail, count - 1);
    }

    Content plus(int bytes) {
      return new Content(head, tail + bytes, count + 1);
    }
  }

  Content read() {
    long place = place(memory.getInt(offset + WHICH));
    return new Content(memory.getLong(place + HEAD), memory.getLong(place + TAIL), memory.getInt(place + COUNT));
  }

  /** Writes what is to be true, and returns what makes it so. */
  Runnable prepare(Content content) {
    int other = 1 - memory.getInt(offset + WHICH);
    long place = place(other);
    memory.setLong(place + HEAD, content.head());
    memory.setLong(place + TAIL, content.tail());
    memory.setInt(place + COUNT, content.count());
    return () -> memory.setInt(offset + WHICH, other);
  }

  private long place(int which) {
    return offset + FIRST + (long) which * PLACE_BYTES;
  }
}
