package doublefork;

import interleave.kit.Journal;
import interleave.kit.Posix;
import interleave.kit.sys.Onlooker;
import interleave.kit.sys.ProcessTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Has a caller detach a worker and go on with work of its own. */
public final class DoubleForkScenes {
  /** Tells the worker that detach has come back. */
  private static final Path BACK = Path.of("detach-is-back");

  private DoubleForkScenes() {}

  /** Plays the caller: a word that only the worker repeats, and how long the caller works. */
  public static void main(String[] args) throws IOException {
    Journal.name("caller");
    int me = Posix.getpid();
    Journal.mark("session", ProcessTable.session(me));
    Journal.enter("detach");
    try {
      DoubleFork.detach(Worker.class, args[0], String.valueOf(me));
      Journal.leave("detach");
    } catch (RuntimeException e) {
      Journal.leave("detach");
      Journal.mark("thrown", e);
    }
    Journal.mark("children", ProcessTable.children(me));
    Files.createFile(BACK);
    Journal.enter("own work");
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(Long.parseLong(args[1])));
    Journal.leave("own work");
    Posix.exit(0);
  }

  /** Works until the caller has gone, and repeats its word. */
  public static final class Worker {
    private Worker() {}

    /** Takes the word and the caller's pid. */
    public static void main(String[] args) {
      Journal.name("worker");
      int me = Posix.getpid();
      Journal.mark("started", me);
      Journal.mark("session", ProcessTable.session(me) + (ProcessTable.session(me) == me ? " leader" : ""));
      Journal.enter("work");
      if (args.length > 1) {
        outlive(Integer.parseInt(args[1]));
      }
      Journal.leave("work");
      Journal.mark("done", args.length > 0 ? args[0] : "");
      Posix.exit(0);
    }

    /** Waits for the caller's end, unless the caller, or a middle process for it, waits for this worker. */
    private static void outlive(int caller) {
      int parent = Posix.getppid();
      boolean middle = ProcessTable.parent(parent) == caller;
      Onlooker onlooker = middle ? new Onlooker(caller, parent) : new Onlooker(caller);
      onlooker.await(() -> Files.exists(BACK));
      if (Files.exists(BACK)) {
        while (!ProcessTable.hasEnded(caller)) {
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
      }
    }
  }
}
