package threadserver;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Talks to the server byte by byte, and says in words what it hears. */
final class Client implements AutoCloseable {
  /** What is heard when the server has closed the connection in good order. */
  static final String END = "<end>";

  /** What is heard when the connection was broken off. */
  static final String BROKEN = "<broken>";

  /** What is heard when nothing comes. */
  static final String SILENCE = "<silence>";

  /** What is heard when nobody listens. */
  static final String REFUSED = "<refused>";

  private static final int CONNECT_MILLIS = 5_000;

  private final Socket socket = new Socket();
  private final Patience patience;
  private InputStream in;

  Client(int port, Patience patience) throws IOException {
    this(port, patience, 0);
  }

  /** Connects with a small receive buffer, so that the server soon notices that nobody reads. */
  Client(int port, Patience patience, int receiveBuffer) throws IOException {
    this.patience = patience;
    if (receiveBuffer > 0) {
      socket.setReceiveBufferSize(receiveBuffer);
    }
    socket.setTcpNoDelay(true);
    try {
      socket.connect(new InetSocketAddress("127.0.0.1", port), CONNECT_MILLIS);
      socket.setSoTimeout(Patience.NAP);
      in = new BufferedInputStream(socket.getInputStream());
    } catch (IOException e) {
      socket.close();
    }
  }

  /** Tells whether somebody accepts connections there. */
  static boolean canReach(String address, int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  void send(String text) {
    send(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends bytes and tells whether they could go; that the connection is over, one hears. */
  boolean send(byte... bytes) {
    patience.demand();
    try {
      socket.getOutputStream().write(bytes);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Sends a line and returns what comes back. */
  String ask(String line) {
    send(line + "\n");
    return hear();
  }

  /** Returns the next line without its line feed, or one of the words above. */
  String hear() {
    patience.demand();
    if (in == null) {
      return REFUSED;
    }
    var line = new ByteArrayOutputStream();
    try {
      for (int next = next(); next != '\n'; next = next()) {
        if (next < 0) {
          return line.toString(StandardCharsets.UTF_8) + END;
        }
        line.write(next);
      }
      return line.toString(StandardCharsets.UTF_8);
    } catch (SocketTimeoutException e) {
      return line.toString(StandardCharsets.UTF_8) + SILENCE;
    } catch (IOException e) {
      return BROKEN;
    }
  }

  private int next() throws IOException {
    Patience.Wait wait = patience.begin();
    while (true) {
      try {
        return in.read();
      } catch (SocketTimeoutException e) {
        if (wait.isInVain()) {
          throw e;
        }
      }
    }
  }

  /** Says that no more lines will come, and stays to listen. */
  void doneSending() {
    try {
      socket.shutdownOutput();
    } catch (IOException e) {
      // over already, which one hears
    }
  }

  /** Breaks the connection off: the server gets a reset instead of an end. */
  void vanish() throws IOException {
    if (in != null) {
      socket.setSoLinger(true, 0);
    }
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
