package threadserver;

import interleave.stage.Actor;
import interleave.stage.Scene;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Starts servers for a visit, closes them afterwards, and ends a visit that waits in vain. */
final class Host {
  private final List<EchoServer> servers = new ArrayList<>();
  private final Consumer<String> marker;
  private final Patience patience;

  private Host(Consumer<String> marker, int naps) {
    this.marker = marker;
    this.patience = new Patience(naps, () -> marker.accept("gives up"));
  }

  /** What an actor does with a server. */
  @FunctionalInterface
  interface Visit {
    void to(Host host, Actor self) throws Exception;
  }

  /** What a scene does with a server. */
  @FunctionalInterface
  interface Gathering {
    void at(Host host) throws Exception;
  }

  /** Lets one actor visit. */
  static void with(Scene scene, int naps, Visit visit) {
    scene.actor("visitor", self -> run(new Host(self::mark, naps), host -> visit.to(host, self)));
  }

  /** Runs servers from the scene's own thread; the actors are the scene's. */
  static void beside(Scene scene, int naps, Gathering gathering) throws Exception {
    run(new Host(scene::mark, naps), gathering);
  }

  private static void run(Host host, Gathering gathering) throws Exception {
    try {
      gathering.at(host);
    } catch (Patience.Over over) {
      // the transcript tells enough
    } finally {
      host.tidy();
    }
  }

  /** Makes a server, starts it and returns its port. */
  int start() throws Exception {
    var server = new EchoServer();
    servers.add(server);
    int port = patiently(server::start);
    marker.accept("start is back");
    return port;
  }

  /** Closes the server that was started last. */
  void close() throws Exception {
    patiently(
        () -> {
          servers.getLast().close();
          return null;
        });
  }

  Client client(int port) throws IOException {
    return client(port, 0);
  }

  Client client(int port, int receiveBuffer) throws IOException {
    patience.demand();
    return new Client(port, patience, receiveBuffer);
  }

  /** Waits for something until patience is over. */
  void until(Actor self, BooleanSupplier condition) {
    Patience.Wait wait = patience.begin();
    while (!condition.getAsBoolean()) {
      self.linger(Patience.NAP);
      if (wait.isInVain()) {
        return;
      }
    }
  }

  /** Waits a little for something that need not happen. */
  void mayTake(Actor self, BooleanSupplier condition) {
    for (int i = 0; i < 2 || i < 20 && !condition.getAsBoolean(); i++) {
      self.linger(Patience.NAP);
    }
  }

  /** Calls the student's code on a thread of its own, since it may not come back. */
  private <T> T patiently(Callable<T> call) throws Exception {
    var task = new FutureTask<>(call);
    new Thread(task, "owner").start();
    Patience.Wait wait = patience.begin();
    while (true) {
      try {
        return task.get(Patience.NAP, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (wait.isInVain()) {
          throw new Patience.Over();
        }
      } catch (ExecutionException e) {
        throw e.getCause() instanceof Exception cause ? cause : e;
      }
    }
  }

  /** Closes what was started; how well that works is looked at elsewhere. */
  private void tidy() {
    for (EchoServer server : servers) {
      try {
        server.close();
      } catch (IOException | RuntimeException e) {
        // not what this scene is about
      }
    }
  }

  /** Returns the threads of this play; those of the JDK's own pools are in other groups. */
  static Set<Thread> threads() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    Thread[] found = new Thread[256];
    int count = group.enumerate(found, true);
    return Set.of(Arrays.copyOf(found, count));
  }

  static int newThreads(Set<Thread> before) {
    return (int) threads().stream().filter(thread -> !before.contains(thread)).count();
  }

  static boolean canListen(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
