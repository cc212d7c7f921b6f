package threadserver;

import interleave.stage.Actor;
import interleave.stage.Scene;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** Visits the server with clients that behave well and clients that do not. */
final class EchoServerScenes {
  private static final long PATIENCE = 2_500;

  private EchoServerScenes() {}

  /** What a visit does with a server that runs. */
  @FunctionalInterface
  private interface Visit {
    void to(int port, Actor self) throws Exception;
  }

  /** Starts two servers, talks to both, and knocks at another address. */
  static void started(Scene scene) {
    scene.actor(
        "owner",
        self -> {
          try (var one = new EchoServer();
              var two = new EchoServer()) {
            self.mark("start");
            int port = one.start();
            self.mark("started");
            int other = two.start();
            self.mark("ports differ", port != other);
            for (int each : List.of(port, other)) {
              try (var client = new Client(each)) {
                self.mark("answer", client.ask("hello"));
              }
            }
            self.mark("reached elsewhere", Client.canReach("127.0.0.2", port));
          }
        });
  }

  /** One client asks line by line. */
  static void lines(Scene scene, List<String> lines) {
    visit(
        scene,
        (port, self) -> {
          try (var client = new Client(port)) {
            for (String line : lines) {
              self.mark("answer", client.ask(line));
            }
          }
        });
  }

  /** All clients are connected before the first one leaves. */
  static void crowd(Scene scene, int clients) throws Exception {
    try (var server = new EchoServer()) {
      int port = server.start();
      var served = new CountDownLatch(clients);
      List<Actor> all =
          scene.actors(
              clients,
              self -> {
                try (var client = new Client(port)) {
                  String answer = client.ask(self.name());
                  self.mark("answer", answer);
                  served.countDown();
                  served.await(PATIENCE, TimeUnit.MILLISECONDS);
                }
              });
      scene.await(all.toArray(Actor[]::new));
    }
  }

  /** One says nothing, one begins a line and does not end it; a third one asks, and later they all do. */
  static void slow(Scene scene) {
    visit(
        scene,
        (port, self) -> {
          try (var silent = new Client(port);
              var half = new Client(port)) {
            half.send("be");
            self.linger(300);
            try (var quick = new Client(port)) {
              self.mark("quick", quick.ask("quick"));
            }
            half.send("gun\n");
            self.mark("half", half.hear());
            self.mark("silent", silent.ask("at last"));
          }
        });
  }

  /** One sends and sends and does not read its answers, until nothing goes through any more. */
  static void greedy(Scene scene) {
    visit(
        scene,
        (port, self) -> {
          var sent = new AtomicLong();
          try (var greedy = new Client(port, 4_096)) {
            Thread sender = new Thread(() -> flood(greedy, sent), "greedy");
            sender.setDaemon(true);
            sender.start();
            untilStill(self, sent);
            try (var quick = new Client(port)) {
              self.mark("quick", quick.ask("quick"));
            }
            greedy.vanish();
            sender.join(PATIENCE);
          }
        });
  }

  /** Two clients whose lines are interleaved piece by piece. */
  static void mixed(Scene scene) {
    visit(
        scene,
        (port, self) -> {
          try (var one = new Client(port)) {
            self.mark("one", one.ask("first"));
            one.send("ab");
            self.linger(60);
            try (var two = new Client(port)) {
              self.mark("two", two.ask("xyz"));
              one.send("c\n");
              self.mark("one", one.hear());
              self.mark("two", two.ask("again"));
              self.mark("one", one.ask("last"));
            }
          }
        });
  }

  /** Sends bytes in pieces of the given lengths, with a pause after each; what is left goes in one. */
  static void pieces(Scene scene, String text, List<Integer> lengths, int answers) {
    visit(
        scene,
        (port, self) -> {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          try (var client = new Client(port)) {
            int from = 0;
            for (int length : lengths) {
              client.send(Arrays.copyOfRange(bytes, from, from + length));
              from += length;
              self.linger(60);
            }
            client.send(Arrays.copyOfRange(bytes, from, bytes.length));
            for (int i = 0; i < answers; i++) {
              self.mark("answer", client.hear());
            }
            self.mark("answer", client.ask("end"));
          }
        });
  }

  /** One line that is longer than any buffer; tells only how long the answer is and whether it is right. */
  static void longLine(Scene scene, int length) {
    visit(
        scene,
        (port, self) -> {
          try (var client = new Client(port)) {
            String answer = client.ask("x".repeat(length));
            self.mark("length", answer.length());
            self.mark("right", answer.equals("X".repeat(length)));
          }
        });
  }

  /** Some break off in the middle of a line; a bystander and newcomers must not notice. */
  static void vanished(Scene scene, int times) {
    visit(
        scene,
        (port, self) -> {
          Set<Thread> before = threads();
          try (var bystander = new Client(port)) {
            self.mark("bystander", bystander.ask("before"));
            for (int i = 0; i < times; i++) {
              var lost = new Client(port);
              lost.ask("hello");
              lost.send("half a li");
              lost.vanish();
              self.linger(60);
            }
            for (int i = 0; i < 2; i++) {
              try (var newcomer = new Client(port)) {
                self.mark("newcomer", newcomer.ask("newcomer"));
              }
            }
            self.mark("bystander", bystander.ask("after"));
          }
          self.mark("threads left", awaitThreads(self, before));
        });
  }

  /** A client says that it is done, and waits for the server to hang up. */
  static void hangUp(Scene scene) {
    visit(
        scene,
        (port, self) -> {
          try (var client = new Client(port)) {
            self.mark("answer", client.ask("one"));
            client.doneSending();
            self.mark("answer", client.hear());
          }
          try (var client = new Client(port)) {
            client.doneSending();
            self.mark("answer", client.hear());
          }
        });
  }

  /** Clients come and go; how many threads are there afterwards that were not there before? */
  static void comeAndGo(Scene scene, int clients) {
    visit(
        scene,
        (port, self) -> {
          Set<Thread> before = threads();
          List<Client> all = new ArrayList<>();
          for (int i = 0; i < clients; i++) {
            all.add(new Client(port));
          }
          for (Client client : all) {
            self.mark("answer", client.ask("hello"));
          }
          for (Client client : all) {
            client.close();
          }
          self.mark("threads left", awaitThreads(self, before));
        });
  }

  /** Closes while clients are connected, one of them in the middle of a line; closes again. */
  static void closed(Scene scene) {
    scene.actor(
        "owner",
        self -> {
          Set<Thread> before = threads();
          var server = new EchoServer();
          int port = server.start();
          try (var idle = new Client(port);
              var half = new Client(port)) {
            idle.ask("hello");
            half.ask("hello");
            half.send("half a li");
            self.during("closing", server::close);
            self.mark("client", heardEnd(idle));
            self.mark("client", heardEnd(half));
            self.mark("reached", !awaitTrue(self, () -> !Client.canReach("127.0.0.1", port)));
            self.mark("threads left", awaitThreads(self, before));
          }
          self.mark("port is free", awaitTrue(self, () -> canListen(port)));
          server.close();
          self.mark("closed twice");
        });
  }

  /** Closes a server that was never started. */
  static void closedBefore(Scene scene) {
    scene.actor(
        "owner",
        self -> {
          new EchoServer().close();
          self.mark("closed");
        });
  }

  private static void visit(Scene scene, Visit visit) {
    scene.actor(
        "visitor",
        self -> {
          try (var server = new EchoServer()) {
            visit.to(server.start(), self);
          }
        });
  }

  private static boolean heardEnd(Client client) {
    String heard = client.hear();
    return heard.equals(Client.END) || heard.equals(Client.BROKEN);
  }

  private static void flood(Client client, AtomicLong sent) {
    byte[] line = ("x".repeat(8_191) + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      for (int i = 0; i < 2_000; i++) {
        client.send(line);
        sent.addAndGet(line.length);
      }
    } catch (IOException e) {
      // the connection was broken off, which ends the flood
    }
  }

  private static void untilStill(Actor self, AtomicLong sent) {
    long last;
    do {
      last = sent.get();
      self.linger(250);
    } while (sent.get() != last);
  }

  /** Returns the threads of this play; those of the JDK's own pools are in other groups. */
  private static Set<Thread> threads() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    Thread[] found = new Thread[256];
    int count = group.enumerate(found, true);
    return Set.of(Arrays.copyOf(found, count));
  }

  /** Returns how many threads more than before there are, as soon as there are none or patience ends. */
  private static int awaitThreads(Actor self, Set<Thread> before) {
    awaitTrue(self, () -> newThreads(before) == 0);
    return newThreads(before);
  }

  private static int newThreads(Set<Thread> before) {
    return (int) threads().stream().filter(thread -> !before.contains(thread)).count();
  }

  private static boolean canListen(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean awaitTrue(Actor self, BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      self.linger(10);
    }
    return true;
  }
}
