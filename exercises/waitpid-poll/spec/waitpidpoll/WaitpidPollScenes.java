package waitpidpoll;

import interleave.kit.Journal;
import interleave.kit.Pipe2;
import interleave.kit.Posix;
import interleave.kit.Spawn;
import interleave.kit.sys.Moment;
import interleave.kit.sys.Onlooker;
import interleave.kit.sys.ProcessTable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Has a foreman work until his child, which waits for so much work to be done, has ended. */
public final class WaitpidPollScenes {
  private static final int BROTHERS_CODE = 77;

  /** So often has somebody to ask who has nothing to do and rests. */
  private static final int QUESTIONS = 20;

  /** The first questions load classes. */
  private static final int WARM = 3;

  private final int child;
  private final int gate;
  private final int amount;
  private final AtomicInteger asked = new AtomicInteger();
  private volatile boolean open;
  private int late;
  private Moment begin;

  private WaitpidPollScenes(int child, int gate, int amount) {
    this.child = child;
    this.gate = gate;
    this.amount = amount;
  }

  /**
   * Plays the foreman.
   *
   * @param args busy or idle; the child's exit code; after how many pieces of work or milliseconds it ends
   */
  public static void main(String[] args) {
    Journal.name("foreman");
    if (args[0].equals("brothers")) {
      Onlooker.awaitEnd(Posix.spawn(Brother.class));
    }
    Pipe2 pipe = Posix.pipe();
    int child = Spawn.of(Child.class).args(String.valueOf(pipe.readFd()), args[1]).inherit(pipe.readFd()).start();
    Posix.close(pipe.readFd());
    var scene = new WaitpidPollScenes(child, pipe.writeFd(), Integer.parseInt(args[2]));
    scene.work(args[0].equals("idle") ? scene::nothing : scene::piece);
    Journal.mark("done", scene.asked.get());
    Journal.mark("late", scene.late);
    Journal.mark("child", ProcessTable.isGone(child) ? "buried" : "a zombie");
    Journal.mark("left", ProcessTable.children(Posix.getpid()));
    Posix.exit(0);
  }

  /** Works; the last piece that is needed lasts until the child is dead. */
  private boolean piece() {
    late += ProcessTable.hasEnded(child) ? 1 : 0;
    pause(5);
    if (asked.incrementAndGet() == amount) {
      open();
      while (!ProcessTable.hasEnded(child)) {
        pause(2);
      }
    }
    return true;
  }

  /** Has nothing to do; the child ends when that was said often enough, and was measured for long enough. */
  private boolean nothing() {
    int number = asked.incrementAndGet();
    if (number == WARM) {
      begin = Moment.now();
    } else if (number >= WARM + QUESTIONS && !open) {
      Moment now = Moment.now();
      if (now.millisSince(begin) > amount) {
        Journal.mark("cpu", now.cpuMillisSince(begin));
        Journal.mark("awake", now.awakeMillisSince(begin));
        open();
      }
    }
    return false;
  }

  private synchronized void open() {
    if (!open) {
      open = true;
      Posix.close(gate);
    }
  }

  private void work(BooleanSupplier work) {
    beside(this::rescue);
    Journal.enter("work");
    try {
      Foreman.Report report = Foreman.workUntilEnded(child, work);
      Journal.leave("work");
      Journal.mark("pieces", report.pieces());
      Journal.mark("status", report.status());
    } catch (RuntimeException e) {
      Journal.leave("work");
      Journal.mark("thrown", e);
    }
  }

  /** Opens the gate of a child whose foreman sleeps on and on instead of working or asking. */
  private void rescue() {
    while (!open) {
      int seen = asked.get();
      if (!Onlooker.overFamily(Posix.getpid()).await(() -> open || asked.get() != seen)) {
        Journal.mark("asleep", seen);
        open();
      }
    }
  }

  private static void beside(Runnable task) {
    Thread thread = new Thread(task, "onlooker");
    thread.setDaemon(true);
    thread.start();
  }

  private static void pause(long millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }

  /** Lives until its gate is closed. */
  public static final class Child {
    private Child() {}

    /** Takes the gate's descriptor and the exit code. */
    public static void main(String[] args) {
      Journal.name("child");
      Posix.read(Integer.parseInt(args[0]), new byte[1]);
      Posix.exit(Integer.parseInt(args[1]));
    }
  }

  /** Is dead before the work begins, and nobody asked for it. */
  public static final class Brother {
    private Brother() {}

    /** Ends at once. */
    public static void main(String[] args) {
      Journal.name("brother");
      Posix.exit(BROTHERS_CODE);
    }
  }
}
