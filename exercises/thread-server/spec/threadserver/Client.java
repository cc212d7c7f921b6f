package threadserver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

  /** What is heard when nothing comes in time. */
  static final String SILENCE = "<silence>";

  private static final int PATIENCE_MILLIS = 2_500;

  private final Socket socket = new Socket();

  Client(int port) throws IOException {
    this(port, 0);
  }

  /** Connects with a small receive buffer, so that the server soon notices that nobody reads. */
  Client(int port, int receiveBuffer) throws IOException {
    if (receiveBuffer > 0) {
      socket.setReceiveBufferSize(receiveBuffer);
    }
    socket.setTcpNoDelay(true);
    socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
    socket.setSoTimeout(PATIENCE_MILLIS);
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

  void send(String text) throws IOException {
    send(text.getBytes(StandardCharsets.UTF_8));
  }

  void send(byte... bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  /** Sends a line and returns what comes back; an error in sending is heard as well. */
  String ask(String line) {
    try {
      send(line + "\n");
    } catch (IOException e) {
      return BROKEN;
    }
    return hear();
  }

  /** Returns the next line without its line feed, or one of the words above. */
  String hear() {
    var line = new ByteArrayOutputStream();
    try {
      while (true) {
        int next = socket.getInputStream().read();
        if (next < 0) {
          return line.size() == 0 ? END : line.toString(StandardCharsets.UTF_8) + END;
        }
        if (next == '\n') {
          return line.toString(StandardCharsets.UTF_8);
        }
        line.write(next);
      }
    } catch (SocketTimeoutException e) {
      return line.size() == 0 ? SILENCE : line.toString(StandardCharsets.UTF_8) + SILENCE;
    } catch (IOException e) {
      return BROKEN;
    }
  }

  /** Says that no more lines will come, and stays to listen. */
  void doneSending() throws IOException {
    socket.shutdownOutput();
  }

  /** Breaks the connection off: the server gets a reset instead of an end. */
  void vanish() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
