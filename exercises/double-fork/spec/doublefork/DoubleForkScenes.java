package doublefork;

import interleave.kit.Journal;
import interleave.kit.Posix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Has a caller detach a worker and go on with work of its own. */
public final class DoubleForkScenes {
  private DoubleForkScenes() {}

  /** Plays the caller: a word that only the worker repeats, and how long the caller works. */
  public static void main(String[] args) {
    Journal.name("caller");
    Journal.mark("session", String.valueOf(session()));
    Journal.enter("detach");
    try {
      DoubleFork.detach(Worker.class, args[0], String.valueOf(Posix.getpid()));
      Journal.leave("detach");
    } catch (RuntimeException e) {
      Journal.leave("detach");
      Journal.mark("thrown", e.toString());
    }
    Journal.mark("children", String.valueOf(children()));
    Journal.enter("own work");
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(Long.parseLong(args[1])));
    Journal.leave("own work");
    Posix.exit(0);
  }

  /** Counts the processes whose parent is this one, zombies included. */
  private static long children() {
    String me = String.valueOf(Posix.getpid());
    try (Stream<Path> entries = Files.list(Path.of("/proc"))) {
      return entries.filter(entry -> me.equals(field(entry, 1))).count();
    } catch (IOException e) {
      return -1;
    }
  }

  private static int session() {
    return Integer.parseInt(field(Path.of("/proc/self"), 3));
  }

  /** Returns a field of {@code /proc/PID/stat}, counted behind the name: 0 state, 1 parent, 3 session. */
  private static String field(Path process, int index) {
    try {
      String stat = Files.readString(process.resolve("stat"));
      return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[index];
    } catch (IOException | IndexOutOfBoundsException e) {
      return "";
    }
  }

  /** Works until the caller has gone, and repeats its word. */
  public static final class Worker {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(4);

    private Worker() {}

    /** Takes the word and the caller's pid. */
    public static void main(String[] args) {
      Journal.name("worker");
      Journal.mark("started", String.valueOf(Posix.getpid()));
      Journal.mark("session", session() + (session() == Posix.getpid() ? " leader" : ""));
      Journal.enter("work");
      if (args.length > 1) {
        outlive(Path.of("/proc/" + args[1]));
      }
      Journal.leave("work");
      Journal.mark("done", args.length > 0 ? args[0] : "");
      Posix.exit(0);
    }

    /** Waits for the caller's end; a caller that waits for this worker would never end, hence the patience. */
    private static void outlive(Path caller) {
      long until = System.nanoTime() + PATIENCE_NANOS;
      while (!field(caller, 0).isEmpty() && !field(caller, 0).equals("Z") && System.nanoTime() < until) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      }
    }
  }
}
