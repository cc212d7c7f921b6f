package pipe;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.Serializable;

/**
 * One end of a pipe, through which whole objects travel.
 *
 * <p>An end can be rebuilt in a child process from {@link #readFd()} and {@link #writeFd()}, which the child
 * has inherited under the same numbers.
 */
public final class Connection implements Closeable {
  private final int readFd;
  private final int writeFd;

  /**
   * Makes an end from descriptors that are open in this process.
   *
   * @param readFd where objects arrive; -1 if this end cannot receive
   * @param writeFd where objects leave; -1 if this end cannot send
   */
  public Connection(int readFd, int writeFd) {
    this.readFd = readFd;
    this.writeFd = writeFd;
  }

  public int readFd() {
    return readFd;
  }

  public int writeFd() {
    return writeFd;
  }

  /**
   * Sends one object of any size; waits while the kernel's buffer is full.
   *
   * @throws UnsupportedOperationException if this end cannot send
   */
  public void send(Serializable object) throws IOException {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Receives one object exactly as it was sent; sleeps until there is one.
   *
   * @throws EOFException if the other end is closed and everything sent before has been received
   * @throws UnsupportedOperationException if this end cannot receive
   */
  public Object recv() throws IOException {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Closes the descriptors of this end in this process. */
  @Override
  public void close() {
    throw new UnsupportedOperationException("not written yet");
  }
}
