package threadserver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** Uses blocking channels and cuts the lines out of the bytes by itself; the threads are virtual ones. */
public class EchoServer implements AutoCloseable {
  private final List<SocketChannel> clients = new CopyOnWriteArrayList<>();
  private volatile boolean closed;
  private volatile ServerSocketChannel server;

  public EchoServer() {}

  public int start() throws IOException {
    ServerSocketChannel listening = ServerSocketChannel.open();
    listening.bind(new InetSocketAddress("127.0.0.1", 0));
    server = listening;
    Thread.ofVirtual().start(() -> acceptAll(listening));
    return listening.socket().getLocalPort();
  }

  @Override
  public void close() throws IOException {
    closed = true;
    if (server != null) {
      server.close();
    }
    for (SocketChannel client : clients) {
      client.close();
    }
  }

  private void acceptAll(ServerSocketChannel listening) {
    while (listening.isOpen()) {
      try {
        SocketChannel client = listening.accept();
        clients.add(client);
        if (closed) {
          client.close();
        }
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException e) {
        // closed, or one connection that failed
      }
    }
  }

  private void serve(SocketChannel client) {
    try (client) {
      ByteBuffer bytes = ByteBuffer.allocate(4096);
      var line = new ByteArrayOutputStream();
      while (client.read(bytes.clear()) >= 0) {
        bytes.flip();
        while (bytes.hasRemaining()) {
          byte next = bytes.get();
          line.write(next);
          if (next == '\n') {
            answer(client, line.toString(StandardCharsets.UTF_8));
            line.reset();
          }
        }
      }
    } catch (IOException e) {
      // only this connection is over
    } finally {
      clients.remove(client);
    }
  }

  private static void answer(SocketChannel client, String line) throws IOException {
    ByteBuffer answer = StandardCharsets.UTF_8.encode(line.toUpperCase(Locale.ROOT));
    while (answer.hasRemaining()) {
      client.write(answer);
    }
  }
}
