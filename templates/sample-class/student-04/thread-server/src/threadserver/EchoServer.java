package threadserver;

import java.io.ByteArrayOutputStream;
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
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;
  private volatile ServerSocket server;

  public EchoServer() {}

  public int start() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    new Thread(this::acceptAll).start();
    return server.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    closed = true;
    if (server != null) {
      server.close();
    }
    for (Socket client : clients) {
      client.close();
    }
  }

  private void acceptAll() {
    while (!closed) {
      try {
        Socket client = server.accept();
        clients.add(client);
        new Thread(() -> serve(client)).start();
      } catch (IOException e) {
        continue;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      InputStream in = client.getInputStream();
      OutputStream out = client.getOutputStream();
      int next = in.read();
      while (next >= 0) {
        line.write(next);
        if (next == '\n') {
          out.write(line.toString(StandardCharsets.UTF_8).toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
          line.reset();
        }
        next = in.read();
      }
    } catch (IOException e) {
      return;
    } finally {
      clients.remove(client);
    }
  }
}
