// Answers through the socket that was accepted last, which is kept in a field of the server.
package threadserver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class EchoServer implements AutoCloseable {
  private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
  private volatile Socket current;
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
        current = client;
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
      var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        current.getOutputStream().write((line.toUpperCase(Locale.ROOT) + "\n").getBytes(StandardCharsets.UTF_8));
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
