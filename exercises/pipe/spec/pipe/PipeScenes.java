package pipe;

import interleave.kit.Journal;
import interleave.kit.Pipe2;
import interleave.kit.Posix;
import interleave.kit.Spawn;
import interleave.kit.sys.Onlooker;
import interleave.kit.sys.ProcessTable;
import interleave.kit.sys.Rest;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Has two processes talk through the student's pipe. */
public final class PipeScenes {
  private PipeScenes() {}

  /** Plays the parent: the first argument names the scene, the second is a word that nobody can guess. */
  public static void main(String[] args) {
    Journal.name("parent");
    try {
      switch (args[0]) {
        case "objects" -> oneWay(objects(args[1]), false, false);
        case "framing" -> oneWay(numbers(Integer.parseInt(args[2])), true, false);
        case "large" -> oneWay(List.of(large(args[1], Integer.parseInt(args[2]))), false, false);
        case "end" -> oneWay(List.of(args[1]), false, true);
        case "blocks" -> blocks(args[1], Long.parseLong(args[2]));
        case "direction" -> direction();
        case "duplex" -> duplex(args[1]);
        default -> throw new IllegalArgumentException(args[0]);
      }
    } catch (Exception e) {
      Journal.mark("thrown", e);
    }
    leaveNobody();
    Posix.exit(0);
  }

  /** Nobody is left to talk to for the children of a parent that came to grief. */
  private static void leaveNobody() {
    for (int child : ProcessTable.childrenOf(Posix.getpid())) {
      Posix.kill(child, Posix.SIGKILL);
      Posix.waitpid(child, 0);
    }
  }

  /** Sends to a child that receives; early means before the child is there. */
  private static void oneWay(List<? extends Serializable> messages, boolean early, boolean toTheEnd)
      throws IOException {
    Pipe pipe = Pipe.open(false);
    Pipe2 sent = Posix.pipe();
    if (early) {
      send(pipe.right(), messages);
    }
    int child =
        Spawn.of(Receiver.class)
            .args(
                number(sent.readFd()),
                number(pipe.left().readFd()),
                number(pipe.left().writeFd()),
                toTheEnd ? "all" : number(messages.size()))
            .inherit(sent.readFd(), pipe.left().readFd())
            .start();
    pipe.left().close();
    if (!early) {
      send(pipe.right(), messages);
    }
    Posix.close(sent.writeFd());
    pipe.right().close();
    Journal.mark("closed");
    bury(child);
  }

  private static void send(Connection end, List<? extends Serializable> messages) throws IOException {
    for (Serializable message : messages) {
      end.send(message);
    }
    Journal.mark("sent", messages.size());
  }

  /** Waits for a child; one that will never end is noted and ended. */
  private static void bury(int child) {
    if (!Onlooker.awaitEnd(child)) {
      Journal.mark("end", "still waiting");
      Posix.kill(child, Posix.SIGKILL);
    }
    Posix.waitpid(child, 0);
  }

  private static void blocks(String word, long millis) throws IOException {
    Pipe pipe = Pipe.open(false);
    Pipe2 ready = Posix.pipe();
    Pipe2 sent = Posix.pipe();
    int child =
        Spawn.of(Receiver.class)
            .args(
                number(sent.readFd()),
                number(pipe.left().readFd()),
                "-1",
                "watched",
                number(ready.writeFd()),
                String.valueOf(millis))
            .inherit(sent.readFd(), pipe.left().readFd(), ready.writeFd())
            .start();
    Posix.close(ready.writeFd());
    pipe.left().close();
    pipe.right().send("first");
    attempt(() -> String.valueOf(Posix.read(ready.readFd(), new byte[1])), Posix.getpid(), child);
    Journal.mark("sent", word);
    pipe.right().send(word);
    Posix.close(sent.writeFd());
    pipe.right().close();
    bury(child);
  }

  private static void direction() {
    Pipe pipe = Pipe.open(false);
    int me = Posix.getpid();
    Journal.mark("wrong way", attempt(() -> { pipe.left().send("up"); return "sent"; }, me));
    Journal.mark("wrong way", attempt(() -> String.valueOf(pipe.right().recv()), me));
  }

  private static void duplex(String word) throws IOException {
    int me = Posix.getpid();
    Pipe own = Pipe.open(true);
    attempt(() -> { own.left().send("l" + word); own.right().send("r" + word); return "sent"; }, me);
    Journal.mark("at left", attempt(() -> String.valueOf(own.left().recv()), me));
    Journal.mark("at right", attempt(() -> String.valueOf(own.right().recv()), me));
    Pipe shared = Pipe.open(true);
    Pipe2 sent = Posix.pipe();
    Connection right = shared.right();
    int child =
        Spawn.of(Receiver.class)
            .args(number(sent.readFd()), number(right.readFd()), number(right.writeFd()), "answers")
            .inherit(sent.readFd(), right.readFd(), right.writeFd())
            .start();
    right.close();
    shared.left().send(word);
    Posix.close(sent.writeFd());
    Journal.mark("answer", attempt(() -> String.valueOf(shared.left().recv()), me, child));
    shared.left().close();
    bury(child);
  }

  /** Makes a call on a thread of its own, and tells what became of it; {@code pids} may still bring it to its end. */
  private static String attempt(Callable<String> call, int... pids) {
    String[] outcome = {"nothing, it waits for ever"};
    Thread thread =
        new Thread(
            () -> {
              try {
                outcome[0] = call.call();
              } catch (Exception e) {
                outcome[0] = e.getClass().getSimpleName();
              }
            });
    thread.setDaemon(true);
    thread.start();
    new Onlooker(pids).await(() -> !thread.isAlive());
    return outcome[0];
  }

  private static List<Serializable> objects(String word) {
    return List.of(word, 42, new ArrayList<>(List.of(word, 7, 2.5)), new TreeMap<>(Map.of(word, "值")));
  }

  private static List<Serializable> numbers(int count) {
    List<Serializable> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add("message " + i);
    }
    return numbers;
  }

  private static byte[] large(String word, int size) {
    byte[] bytes = new byte[size];
    new SplittableRandom(word.hashCode()).nextBytes(bytes);
    return bytes;
  }

  private static String number(int number) {
    return String.valueOf(number);
  }

  /** Receives what comes and notes it. */
  public static final class Receiver {
    private Receiver() {}

    /**
     * Takes a descriptor that shows no more to read when all is sent, the two descriptors of its end, and how
     * to behave.
     */
    public static void main(String[] args) {
      Journal.name("child");
      Connection end = new Connection(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
      try {
        switch (args[3]) {
          case "answers" -> end.send("answer to " + end.recv());
          case "watched" -> watched(end, Integer.parseInt(args[4]), Long.parseLong(args[5]));
          case "all" -> receiveAll(end);
          default -> receive(end, Integer.parseInt(args[3]));
        }
        awaitSent(Integer.parseInt(args[0]));
      } catch (Exception e) {
        Journal.mark("end", e.getClass().getSimpleName());
      }
      Posix.exit(0);
    }

    /**
     * A message may have a part behind it that a receiver has no need of: it stays until that is written, too,
     * unless the sender will never be done.
     */
    private static void awaitSent(int sent) {
      Thread reader = Thread.ofPlatform().daemon().start(() -> Posix.read(sent, new byte[1]));
      new Onlooker(Posix.getppid()).await(() -> !reader.isAlive());
    }

    private static void receive(Connection end, int count) throws Exception {
      for (int i = 0; i < count; i++) {
        Journal.mark("received", describe(end.recv()));
      }
    }

    private static void receiveAll(Connection end) throws Exception {
      for (Object object = end.recv(); object != null; object = end.recv()) {
        Journal.mark("received", describe(object));
      }
      Journal.mark("end", "null");
    }

    /** Lets the other side send again only when this one has been watched while it waits. */
    private static void watched(Connection end, int ready, long millis) throws Exception {
      Journal.mark("received", describe(end.recv()));
      String receiver = ProcessTable.ownThread();
      Thread.ofPlatform().daemon().name("watcher").start(() -> {
        Rest rest = Rest.watch(receiver, millis);
        Journal.mark("rest", rest.isRestful());
        Journal.mark("cpu", rest.cpuMillis());
        Journal.mark("wall", rest.millis());
        Posix.write(ready, new byte[1], 0, 1);
      });
      Journal.mark("received", describe(end.recv()));
    }

    private static String describe(Object object) {
      return switch (object) {
        case null -> "null";
        case byte[] bytes -> "bytes " + bytes.length + " " + Arrays.hashCode(bytes);
        default -> object.getClass().getSimpleName() + " " + object;
      };
    }
  }
}
