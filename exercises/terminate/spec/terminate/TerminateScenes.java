package terminate;

import interleave.kit.Journal;
import interleave.kit.Pipe2;
import interleave.kit.Posix;
import interleave.kit.Spawn;
import interleave.kit.sys.Onlooker;
import interleave.kit.sys.ProcessTable;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Has children stopped: one that obeys, one that does not, one with a child of its own. */
public final class TerminateScenes {
  /** Only long after the time of grace somebody who sleeps is taken to sleep for ever. */
  private static final long PATIENCE_MILLIS = 2_000;

  private TerminateScenes() {}

  /** Plays the parent: the kind of child, the time of grace. */
  public static void main(String[] args) {
    Journal.name("parent");
    Pipe2 ready = Posix.pipe();
    int child =
        Spawn.of(Child.class).args(args[0], String.valueOf(ready.writeFd())).inherit(ready.writeFd()).start();
    Posix.close(ready.writeFd());
    byte[] told = new byte[20];
    int grandchild = Integer.parseInt(new String(told, 0, Posix.read(ready.readFd(), told), StandardCharsets.UTF_8));
    stop(child, Long.parseLong(args[1]));
    if (grandchild > 0) {
      Journal.mark("grandchild", new Onlooker(grandchild).await(() -> ProcessTable.hasEnded(grandchild)) ? "dead" : "alive");
    }
    Posix.exit(0);
  }

  private static void stop(int child, long grace) {
    int me = Posix.getpid();
    Journal.enter("stop");
    Thread caller = new Thread(() -> report(child, grace), "caller");
    caller.setDaemon(true);
    caller.start();
    long begin = System.nanoTime();
    while (caller.isAlive() && !ProcessTable.hasEnded(child) && millisSince(begin) < grace + PATIENCE_MILLIS) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
    }
    boolean back = Onlooker.overFamily(me).await(() -> !caller.isAlive());
    Journal.leave("stop");
    Journal.mark("back", back ? "back" : ProcessTable.hasEnded(child) ? "asleep, the child is dead" : "asleep, the child lives");
    Journal.mark("left", ProcessTable.children(me));
  }

  private static void report(int child, long grace) {
    try {
      Stopper.Report report = Stopper.stop(child, grace);
      Journal.mark("firmly", report.firmly());
      Journal.mark("status", report.status());
    } catch (RuntimeException e) {
      Journal.mark("thrown", e);
    }
  }

  private static long millisSince(long begin) {
    return (System.nanoTime() - begin) / 1_000_000;
  }

  /** Leads a group, and lives until it is ended. */
  public static final class Child {
    private Child() {}

    /** Takes its kind, and the descriptor to which it tells that it is ready: its child's pid or 0. */
    public static void main(String[] args) throws InterruptedException {
      Journal.name(args[0]);
      int grandchild = 0;
      switch (args[0]) {
        case "obedient" -> Posix.setsid();
        case "stubborn" -> {
          Posix.setsid();
          Posix.ignore(Posix.SIGTERM);
        }
        case "leader" -> {
          Posix.setsid();
          grandchild = Posix.spawn(Child.class, "grandchild");
        }
        default -> {}
      }
      if (args.length > 1) {
        Posix.write(Integer.parseInt(args[1]), String.valueOf(grandchild));
      }
      Thread.sleep(TimeUnit.MINUTES.toMillis(10));
    }
  }
}
