package interleave.kit.mp;

import interleave.kit.Errno;
import interleave.kit.Posix;
import interleave.kit.PosixException;
import java.nio.ByteBuffer;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Is one end of a {@link Pipe}: sends whole values, and receives them whole, in order.
 *
 * <p>What can be sent: null, booleans, numbers, characters, strings, {@code byte[] int[] long[] double[]}, enums, and
 * lists, sets, maps, optionals and records of these. The other end gets a copy. Several threads may use a connection,
 * but only one process each of its ends at a time.
 */
public final class Connection extends Shared {
  /** Says that the other end is closed in every process, and nothing more will come. */
  public static final class EndOfFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    EndOfFile(String message, Throwable cause) {
      super(message, cause);
    }
  }

  static final int NONE = -1;
  private static final int HEADER = Integer.BYTES;

  private final int readFd;
  private final int writeFd;
  private final ReentrantLock reading = new ReentrantLock();
  private final ReentrantLock writing = new ReentrantLock();

  Connection(int readFd, int writeFd) {
    this.readFd = readFd;
    this.writeFd = writeFd;
  }

  @Override
  int[] descriptors() {
    return new int[] {readFd, writeFd};
  }

  @Override
  void end() {
    if (readFd != NONE) {
      Posix.close(readFd);
    }
    if (writeFd != NONE) {
      Posix.close(writeFd);
    }
  }

  /**
   * Sends a value; sleeps while the pipe is full.
   *
   * @throws EndOfFile if the other end is closed in every process
   * @throws IllegalArgumentException if the value is of a kind that cannot be sent; nothing is sent then
   * @throws IllegalStateException if this end only receives, or is closed
   */
  public void send(Object value) {
    sendEncoded(Encoder.encode(value));
  }

  void sendEncoded(byte[] message) {
    byte[] frame = ByteBuffer.allocate(HEADER + message.length).putInt(message.length).put(message).array();
    requireDirection(writeFd, "receives");
    usage.enter();
    writing.lock();
    try {
      for (int done = 0; done < frame.length; ) {
        done += Posix.write(writeFd, frame, done, frame.length - done);
      }
    } catch (PosixException failure) {
      throw failure.errno() == Errno.EPIPE ? new EndOfFile("nobody has the other end open", failure) : failure;
    } finally {
      writing.unlock();
      usage.leave();
    }
  }

  /**
   * Receives the next value; sleeps until there is one.
   *
   * @throws EndOfFile if the other end is closed in every process and all that was sent has been received
   * @throws IllegalStateException if this end only sends, or is closed
   */
  public Object recv() {
    requireDirection(readFd, "sends");
    usage.enter();
    reading.lock();
    try {
      int length = ByteBuffer.wrap(read(HEADER)).getInt();
      if (length < 0) {
        throw new IllegalStateException("this is no message: somebody else writes to the pipe, too");
      }
      return Decoder.decode(read(length));
    } finally {
      reading.unlock();
      usage.leave();
    }
  }

  /**
   * Waits until {@link #recv} would not have to, or the time is over.
   *
   * @param millis how long to wait at most; 0 only to look, negative for ever
   * @return whether there is something to receive, be it the end
   */
  public boolean poll(long millis) {
    requireDirection(readFd, "sends");
    long deadline = Deadline.after(millis);
    usage.enter();
    try {
      return MemoryCalls.isReadable(readFd, deadline);
    } finally {
      usage.leave();
    }
  }

  private byte[] read(int length) {
    byte[] bytes = new byte[length];
    int done = 0;
    while (done < length) {
      int count = Posix.read(readFd, bytes, done, length - done);
      if (count == 0) {
        String when = done > 0 || length != HEADER ? " in the middle of a message" : "";
        throw new EndOfFile("the other end is closed" + when, null);
      }
      done += count;
    }
    return bytes;
  }

  private static void requireDirection(int fd, String what) {
    if (fd == NONE) {
      throw new IllegalStateException("this end of the pipe only " + what);
    }
  }
}
