package threadserver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Leaves the threads to an executor that makes one for each task; one lock guards the register of clients. */
public class EchoServer implements AutoCloseable {
  private final ExecutorService pool = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory());
  private final Set<Socket> clients = new HashSet<>();
  private boolean closed;
  private ServerSocket server;

  public EchoServer() {}

  public synchronized int start() throws IOException {
    ServerSocket listening = new ServerSocket(0, 0, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    server = listening;
    pool.execute(() -> acceptAll(listening));
    return listening.getLocalPort();
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    pool.shutdown();
    if (server != null) {
      server.close();
    }
    for (Socket client : clients) {
      client.close();
    }
    clients.clear();
  }

  private void acceptAll(ServerSocket listening) {
    while (true) {
      try {
        Socket client = listening.accept();
        if (!admit(client)) {
          client.close();
          return;
        }
      } catch (IOException e) {
        if (listening.isClosed()) {
          return;
        }
      }
    }
  }

  /** Registers a client and starts its thread in one step, so that close sees either both or neither. */
  private synchronized boolean admit(Socket client) {
    if (closed) {
      return false;
    }
    clients.add(client);
    pool.execute(() -> serve(client));
    return true;
  }

  private synchronized void forget(Socket client) {
    clients.remove(client);
  }

  private void serve(Socket client) {
    try (client;
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out =
            new PrintWriter(new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8))) {
      String line = in.readLine();
      while (line != null && !out.checkError()) {
        out.print(line.toUpperCase(Locale.ROOT) + '\n');
        out.flush();
        line = in.readLine();
      }
    } catch (IOException e) {
      // only this connection is over
    } finally {
      forget(client);
    }
  }
}
