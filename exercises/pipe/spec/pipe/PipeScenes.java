package pipe;

import interleave.kit.Journal;
import interleave.kit.Pipe2;
import interleave.kit.Posix;
import interleave.kit.Spawn;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Has two processes talk through the student's pipe. */
public final class PipeScenes {
  private static final long PATIENCE_MILLIS = 3_000;

  private PipeScenes() {}

  /** Plays the parent: the first argument names the scene, the second is a word that nobody can guess. */
  public static void main(String[] args) throws Exception {
    Journal.name("parent");
    switch (args[0]) {
      case "objects" -> oneWay(objects(args[1]), false);
      case "framing" -> oneWay(numbers(Integer.parseInt(args[2])), true);
      case "large" -> oneWay(List.of(large(args[1], Integer.parseInt(args[2]))), false);
      case "end" -> oneWay(List.of(args[1]), false);
      case "blocks" -> blocks(args[1], Long.parseLong(args[2]));
      case "direction" -> direction();
      case "duplex" -> duplex(args[1]);
      default -> throw new IllegalArgumentException(args[0]);
    }
    Posix.exit(0);
  }

  /** Sends to a child that receives until the end; early means before the child is there. */
  private static void oneWay(List<? extends Serializable> messages, boolean early) throws IOException {
    Pipe pipe = Pipe.open(false);
    if (early) {
      send(pipe.right(), messages);
    }
    int child = receiver(pipe.left(), "plain");
    pipe.left().close();
    if (!early) {
      send(pipe.right(), messages);
    }
    pipe.right().close();
    bury(child);
  }

  private static void send(Connection end, List<? extends Serializable> messages) throws IOException {
    for (Serializable message : messages) {
      end.send(message);
    }
    Journal.mark("sent", String.valueOf(messages.size()));
  }

  private static int receiver(Connection end, String mode) {
    return Spawn.of(Receiver.class)
        .args(String.valueOf(end.readFd()), String.valueOf(end.writeFd()), mode)
        .inherit(end.readFd())
        .start();
  }

  /** Waits for a child, but not for ever: one that hangs is noted and ended. */
  private static void bury(int child) {
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    while (Posix.waitpid(child, Posix.WNOHANG).isEmpty()) {
      if (System.nanoTime() > until) {
        Journal.mark("end", "still waiting");
        Posix.kill(child, Posix.SIGKILL);
        Posix.waitpid(child, 0);
        return;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
    }
  }

  private static void blocks(String word, long millis) throws IOException {
    Pipe pipe = Pipe.open(false);
    Pipe2 ready = Posix.pipe();
    int child =
        Spawn.of(Receiver.class)
            .args(String.valueOf(pipe.left().readFd()), "-1", "measured", String.valueOf(ready.writeFd()))
            .inherit(pipe.left().readFd(), ready.writeFd())
            .start();
    Posix.close(ready.writeFd());
    pipe.left().close();
    pipe.right().send("first");
    Posix.read(ready.readFd(), new byte[1], 0, 1);
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    Journal.mark("sent", word);
    pipe.right().send(word);
    pipe.right().close();
    bury(child);
  }

  private static void direction() {
    Pipe pipe = Pipe.open(false);
    Journal.mark("wrong way", attempt(() -> { pipe.left().send("up"); return "sent"; }));
    Journal.mark("wrong way", attempt(() -> String.valueOf(pipe.right().recv())));
  }

  private static void duplex(String word) throws IOException {
    Pipe pipe = Pipe.open(true);
    String sent = attempt(() -> { pipe.left().send("l" + word); pipe.right().send("r" + word); return "sent"; });
    Journal.mark("sent", sent);
    Journal.mark("at left", attempt(() -> String.valueOf(pipe.left().recv())));
    Journal.mark("at right", attempt(() -> String.valueOf(pipe.right().recv())));
    int child =
        Spawn.of(Receiver.class)
            .args(String.valueOf(pipe.right().readFd()), String.valueOf(pipe.right().writeFd()), "answers")
            .inherit(pipe.right().readFd(), pipe.right().writeFd())
            .start();
    pipe.right().close();
    pipe.left().send(word);
    Journal.mark("answer", attempt(() -> String.valueOf(pipe.left().recv())));
    pipe.left().close();
    bury(child);
  }

  /** Runs a call that may block for ever on a thread of its own, and tells what became of it. */
  private static String attempt(Callable<String> call) {
    String[] outcome = {"blocked"};
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
    try {
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      outcome[0] = "interrupted";
    }
    return outcome[0];
  }

  private static List<Serializable> objects(String word) {
    return List.of(word, 42, new ArrayList<>(List.of(word, 7, 2.5)), new java.util.TreeMap<>(Map.of(word, "值")));
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

  /** Returns what the kernel charged the calling thread: processor time and run-queue delay in nanoseconds. */
  private static long[] schedule() {
    try {
      String[] fields = Files.readString(Path.of("/proc/thread-self/schedstat")).trim().split(" ");
      return new long[] {Long.parseLong(fields[0]), Long.parseLong(fields[1])};
    } catch (IOException e) {
      return new long[2];
    }
  }

  /** Receives what comes and notes it. */
  public static final class Receiver {
    private Receiver() {}

    /** Takes the two descriptors of its end and how to behave. */
    public static void main(String[] args) {
      Journal.name("child");
      Connection end = new Connection(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
      try {
        switch (args[2]) {
          case "answers" -> end.send("answer to " + end.recv());
          case "measured" -> measured(end, Integer.parseInt(args[3]));
          default -> receiveAll(end);
        }
      } catch (Exception e) {
        Journal.mark("end", e.getClass().getSimpleName());
      }
      Posix.exit(0);
    }

    private static void receiveAll(Connection end) throws Exception {
      int empty = 0;
      while (empty < 3) {
        Object object = end.recv();
        empty = object == null ? empty + 1 : 0;
        Journal.mark("received", describe(object));
      }
      Journal.mark("end", "null");
    }

    private static void measured(Connection end, int ready) throws Exception {
      Journal.mark("received", describe(end.recv()));
      Posix.write(ready, new byte[1], 0, 1);
      long wall = System.nanoTime();
      long[] before = schedule();
      Object second = end.recv();
      long[] after = schedule();
      Journal.mark("received", describe(second));
      Journal.mark("cpu", String.valueOf((after[0] - before[0]) / 1_000_000));
      Journal.mark("delay", String.valueOf((after[1] - before[1]) / 1_000_000));
      Journal.mark("wall", String.valueOf((System.nanoTime() - wall) / 1_000_000));
    }

    private static String describe(Object object) {
      return switch (object) {
        case null -> "null";
        case byte[] bytes -> "bytes " + bytes.length + " " + java.util.Arrays.hashCode(bytes);
        default -> object.getClass().getSimpleName() + " " + object;
      };
    }
  }
}
