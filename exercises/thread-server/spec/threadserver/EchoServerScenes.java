package threadserver;

import interleave.stage.Actor;
import interleave.stage.Scene;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Visits the server with clients that behave well and clients that do not. */
final class EchoServerScenes {
  private static final int MOMENT = 20;
  private static final int QUIET_LOOKS = 5;
  private static final int MOST_LOOKS = 25;
  private static final int BURST = 40;

  private EchoServerScenes() {}

  /** Starts two servers, talks to both, and knocks at another address. */
  static void started(Scene scene, int naps) {
    Host.with(
        scene,
        naps,
        (host, self) -> {
          int port = host.start();
          int other = host.start();
          self.mark("ports differ", port != other);
          for (int each : List.of(port, other)) {
            try (var client = host.client(each)) {
              self.mark("answer", client.ask("hello"));
            }
          }
          self.mark("reached elsewhere", Client.canReach("127.0.0.2", port));
        });
  }

  /** One client asks line by line. */
  static void lines(Scene scene, int naps, List<String> lines) {
    Host.with(
        scene,
        naps,
        (host, self) -> {
          try (var client = host.client(host.start())) {
            for (String line : lines) {
              self.mark("answer", client.ask(line));
            }
          }
        });
  }

  /** All clients are connected before the first one leaves. */
  static void crowd(Scene scene, int naps, int clients) throws Exception {
    var toCome = new AtomicInteger(clients);
    Host.beside(
        scene,
        naps,
        host -> {
          int port = host.start();
          scene.await(
              scene
                  .actors(
                      clients,
                      self -> {
                        try (var client = host.client(port)) {
                          self.mark("answer", client.ask(self.name()));
                          toCome.decrementAndGet();
                          host.until(self, () -> toCome.get() == 0);
                        } catch (Patience.Over over) {
                          self.mark("gives up");
                        }
                      })
                  .toArray(Actor[]::new));
        });
  }

  /** One says nothing, one begins a line and does not end it; a third one asks, and later they all do. */
  static void slow(Scene scene, int naps) {
    Host.with(
        scene,
        naps,
        (host, self) -> {
          int port = host.start();
          try (var silent = host.client(port);
              var half = host.client(port)) {
            half.send("be");
            self.linger(10 * MOMENT);
            try (var quick = host.client(port)) {
              self.mark("quick", quick.ask("quick"));
            }
            half.send("gun\n");
            self.mark("half", half.hear());
            self.mark("silent", silent.ask("at last"));
          }
        });
  }

  /** One sends and sends and does not read its answers, until nothing goes through any more. */
  static void greedy(Scene scene, int naps) {
    Host.with(
        scene,
        naps,
        (host, self) -> {
          int port = host.start();
          var sent = new AtomicLong();
          try (var greedy = host.client(port, 4_096)) {
            Thread sender = new Thread(() -> flood(greedy, sent), "greedy");
            sender.setDaemon(true);
            sender.start();
            // At rest, and again after others were served: then the greedy one is held up, and not the server slow.
            for (int rests = 0, rounds = 0; rests < 2 && rounds < 12; rounds++) {
              boolean rest = comesToRest(self, sent);
              String answer;
              try (var quick = host.client(port)) {
                answer = quick.ask("quick");
              }
              self.mark("quick", answer);
              if (!answer.equals("QUICK")) {
                return;
              }
              rests = rest ? rests + 1 : 0;
            }
          }
        });
  }

  /** Two clients whose lines are interleaved piece by piece. */
  static void mixed(Scene scene, int naps) {
    Host.with(
        scene,
        naps,
        (host, self) -> {
          int port = host.start();
          try (var one = host.client(port)) {
            self.mark("heard", "one: " + one.ask("first"));
            one.send("ab");
            self.linger(MOMENT);
            try (var two = host.client(port)) {
              self.mark("heard", "two: " + two.ask("xyz"));
              one.send("c\n");
              self.mark("heard", "one: " + one.hear());
              self.mark("heard", "two: " + two.ask("again"));
              self.mark("heard", "one: " + one.ask("last"));
            }
          }
        });
  }

  /** Several send bursts of lines, so that the server is never idle; each tells its first answer that was not its own. */
  static void chatter(Scene scene, int naps, int clients, int bursts) throws Exception {
    Host.beside(
        scene,
        naps,
        host -> {
          int port = host.start();
          scene.await(
              scene
                  .actors(
                      clients,
                      self -> {
                        try (var client = host.client(port)) {
                          self.mark("answers", chat(client, self.name(), bursts));
                        } catch (Patience.Over over) {
                          self.mark("gives up");
                        }
                      })
                  .toArray(Actor[]::new));
        });
  }

  private static String chat(Client client, String name, int bursts) {
    for (int burst = 1; burst <= bursts; burst++) {
      String line = name + " burst " + burst;
      client.send((line + "\n").repeat(BURST));
      for (int i = 0; i < BURST; i++) {
        String answer = client.hear();
        if (!answer.equals(line.toUpperCase(Locale.ROOT))) {
          return answer + " to " + line;
        }
      }
    }
    return "its own";
  }

  /** Sends bytes in pieces of the given lengths, with a pause after each; what is left goes in one. */
  static void pieces(Scene scene, int naps, String text, List<Integer> lengths) {
    Host.with(
        scene,
        naps,
        (host, self) -> {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          try (var client = host.client(host.start())) {
            self.mark("answer", client.ask("begin"));
            int from = 0;
            for (int length : lengths) {
              client.send(Arrays.copyOfRange(bytes, from, from + length));
              from += length;
              self.linger(MOMENT);
            }
            client.send(Arrays.copyOfRange(bytes, from, bytes.length));
            for (int i = 0; i < text.lines().count(); i++) {
              self.mark("answer", client.hear());
            }
            self.mark("answer", client.ask("end"));
          }
        });
  }

  /** One line that is longer than any buffer; tells only how long the answer is and whether it is right. */
  static void longLine(Scene scene, int naps, int length) {
    Host.with(
        scene,
        naps,
        (host, self) -> {
          try (var client = host.client(host.start())) {
            String answer = client.ask("x".repeat(length));
            self.mark("length", answer.length());
            self.mark("right", answer.equals("X".repeat(length)));
          }
        });
  }

  /** Some break off in the middle of a line; a bystander and newcomers must not notice. */
  static void vanished(Scene scene, int naps, int times) {
    Host.with(
        scene,
        naps,
        (host, self) -> {
          int port = host.start();
          Set<Thread> before = Host.threads();
          try (var bystander = host.client(port)) {
            self.mark("bystander", bystander.ask("before"));
            int usual = Host.newThreads(before);
            for (int i = 0; i < times; i++) {
              var lost = host.client(port);
              lost.ask("hello");
              lost.send("half a li");
              lost.vanish();
              // The server must have noticed before the next one comes; a thread that never ends is told of below.
              host.mayTake(self, () -> Host.newThreads(before) <= usual);
            }
            for (int i = 0; i < 2; i++) {
              try (var newcomer = host.client(port)) {
                self.mark("newcomer", newcomer.ask("newcomer"));
              }
            }
            self.mark("bystander", bystander.ask("after"));
          }
          host.until(self, () -> Host.newThreads(before) == 0);
          self.mark("threads left", Host.newThreads(before));
        });
  }

  /** A client says that it is done, and waits for the server to hang up. */
  static void hangUp(Scene scene, int naps) {
    Host.with(
        scene,
        naps,
        (host, self) -> {
          int port = host.start();
          try (var client = host.client(port)) {
            self.mark("answer", client.ask("one"));
            client.doneSending();
            self.mark("answer", client.hear());
          }
          try (var client = host.client(port)) {
            client.doneSending();
            self.mark("answer", client.hear());
          }
        });
  }

  /** Clients come and go; how many threads are there afterwards that were not there before? */
  static void comeAndGo(Scene scene, int naps, int clients) {
    Host.with(
        scene,
        naps,
        (host, self) -> {
          int port = host.start();
          Set<Thread> before = Host.threads();
          List<Client> all = new ArrayList<>();
          try {
            for (int i = 0; i < clients; i++) {
              all.add(host.client(port));
            }
            for (Client client : all) {
              self.mark("answer", client.ask("hello"));
            }
          } finally {
            for (Client client : all) {
              client.close();
            }
          }
          host.until(self, () -> Host.newThreads(before) == 0);
          self.mark("threads left", Host.newThreads(before));
        });
  }

  /** Closes while clients are connected, one of them in the middle of a line; closes again. */
  static void closed(Scene scene, int naps) {
    Host.with(
        scene,
        naps,
        (host, self) -> {
          Set<Thread> before = Host.threads();
          int port = host.start();
          try (var idle = host.client(port);
              var half = host.client(port)) {
            idle.ask("hello");
            half.ask("hello");
            half.send("half a li");
            self.mark("close");
            host.close();
            self.mark("close is back");
            self.mark("idle client", heardEnd(idle));
            self.mark("client in a line", heardEnd(half));
          }
          host.until(self, () -> !Client.canReach("127.0.0.1", port));
          self.mark("reached", Client.canReach("127.0.0.1", port));
          host.until(self, () -> Host.canListen(port));
          self.mark("port is free", Host.canListen(port));
          host.until(self, () -> Host.newThreads(before) == 0);
          self.mark("threads left", Host.newThreads(before));
          host.close();
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

  private static String heardEnd(Client client) {
    String heard = client.hear();
    return heard.equals(Client.BROKEN) ? Client.END : heard;
  }

  private static void flood(Client client, AtomicLong sent) {
    byte[] line = ("x".repeat(8_191) + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      for (int i = 0; i < 2_000 && client.send(line); i++) {
        sent.addAndGet(line.length);
      }
    } catch (Patience.Over over) {
      // nobody wants to know any more
    }
  }

  /**
   * Waits until nothing goes through and nobody works, for some looks in a row. A client's writes stand still, too, while a slow
   * server works off what it has been sent.
   */
  private static boolean comesToRest(Actor self, AtomicLong sent) {
    int quiet = 0;
    for (int looks = 0; quiet < QUIET_LOOKS && looks < MOST_LOOKS; looks++) {
      long before = sent.get();
      self.linger(MOMENT);
      quiet = before > 0 && sent.get() == before && Rest.isHere() ? quiet + 1 : 0;
    }
    return quiet == QUIET_LOOKS;
  }
}
