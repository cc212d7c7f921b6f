// Decodes each piece by itself: a character whose bytes come in two pieces is broken.
package threadserver;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class EchoServer implements AutoCloseable {
  private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;
  private volatile ServerSocket server;

  public EchoServer() {}

  public int start() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    new Thread(this::acceptAll, "accept").start();
    return server.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    closed = true;
    if (server != null) {
      server.close();
    }
    for (Socket client : clients) {
      closeQuietly(client);
    }
  }

  private void acceptAll() {
    while (!closed) {
      Socket client;
      try {
        client = server.accept();
      } catch (IOException e) {
        continue;
      }
      clients.add(client);
      if (closed) {
        closeQuietly(client);
      }
      new Thread(() -> serve(client), "client " + client.getPort()).start();
    }
  }

  private void serve(Socket client) {
    try (client) {
      InputStream in = client.getInputStream();
      OutputStream out = client.getOutputStream();
      byte[] bytes = new byte[4096];
      int got = in.read(bytes);
      while (got >= 0) {
        String text = new String(bytes, 0, got, StandardCharsets.UTF_8);
        out.write(text.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        got = in.read(bytes);
      }
    } catch (IOException e) {
      // the client vanished or the server closes: either way only this connection is over
    } finally {
      clients.remove(client);
    }
  }

  private static void closeQuietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // it is being given up anyway
    }
  }
}
