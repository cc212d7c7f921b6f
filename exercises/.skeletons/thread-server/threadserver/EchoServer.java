package threadserver;

import java.io.IOException;

/**
 * Answers every line with the same line in capitals, to many clients at once: a thread for each of them.
 *
 * <p>A line is UTF-8 text up to a line feed. The answer is its {@code toUpperCase(Locale.ROOT)} and a line feed,
 * sent at once. Bytes may arrive in pieces: one line in several reads, several lines in one. A client may send
 * as many lines as it likes; when it is done sending, the server closes the connection and the thread that
 * served it ends. Clients do not notice each other, whatever one of them does: be slow, keep silent, not read
 * its answers, vanish in the middle of a line.
 */
public class EchoServer implements AutoCloseable {

  /** Makes a server that does nothing yet: no port, no thread. */
  public EchoServer() {
    // your code
  }

  /**
   * Listens on a free port of the loopback address 127.0.0.1, and only there, and accepts clients from now on.
   * Comes back at once; called once at the most.
   *
   * @return the port
   * @throws IOException if it cannot listen
   */
  public int start() throws IOException {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Stops the server: accepts nobody any more, hangs up on the clients that are connected, frees the port. Waits for
   * no client; a second after the call at the latest, the port is free and no thread of the server is left. Closing
   * twice, or before the start, does no harm.
   */
  @Override
  public void close() throws IOException {
    throw new UnsupportedOperationException("not written yet");
  }
}
