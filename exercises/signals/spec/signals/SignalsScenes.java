package signals;

import interleave.kit.Journal;
import interleave.kit.Posix;
import interleave.kit.sys.Onlooker;
import interleave.kit.sys.ProcessTable;
import interleave.kit.sys.Puppet;
import interleave.kit.sys.Strings;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Has a clerk at work signalled by others, by the kernel's alarm, and asks the kernel what he has told it. */
public final class SignalsScenes {
  /** So many looks in a row at a sleeping process mean that it has come to rest. */
  private static final int SETTLED = 20;

  /** Who has burnt so much and has not come to rest yet never will. */
  private static final long RESTLESS_MILLIS = 2_000;

  private static final int TRIES = 3;

  /** Only long after its time a sleep is taken to last for ever. */
  private static final long PATIENCE_MILLIS = 1_000;

  private static final int FAR = 60;

  private SignalsScenes() {}

  /** Plays the clerk, or the one above him: the scene, a number. */
  public static void main(String[] args) {
    Journal.name("program");
    try {
      switch (args[0]) {
        case "visits" -> visits();
        case "pending" -> pending();
        case "undisturbed" -> undisturbed();
        case "alarm" -> alarm();
        case "nap" -> naps();
        case "refused" -> refused(Integer.parseInt(args[1]));
        default -> throw new IllegalArgumentException(args[0]);
      }
    } catch (RuntimeException e) {
      Journal.mark("thrown", e);
    }
    Posix.exit(0);
  }

  /** Three visitors, one after the other, while the program has other things to do. */
  private static void visits() {
    int me = Posix.getpid();
    Puppet visitor = Puppet.start(Visitor.class, "visitor", new int[0]);
    List<Integer> visits = new CopyOnWriteArrayList<>();
    Journal.mark("back", returns(() -> Clerk.receive(visits::add)) ? "back" : "waits");
    Journal.mark("caught", ProcessTable.handles(me, Posix.SIGUSR1));
    for (int number = 1; number <= 3 && visits.size() == number - 1; number++) {
      visitor.ask("send " + Posix.SIGUSR1);
      int expected = number;
      boolean came = awaits(() -> visits.size() == expected);
      Journal.mark("visit", came ? visits.getLast() == visitor.pid() ? "the sender" : visits.getLast() : "none");
    }
    Journal.mark("rests", settles());
  }

  /** A second visitor comes while the first is with the clerk. */
  private static void pending() {
    Puppet visitor = Puppet.start(Visitor.class, "visitor", new int[0]);
    List<Integer> visits = new CopyOnWriteArrayList<>();
    CountDownLatch goOn = new CountDownLatch(1);
    returns(
        () ->
            Clerk.receive(
                sender -> {
                  visits.add(sender);
                  if (visits.size() == 1) {
                    await(goOn);
                  }
                }));
    visitor.ask("send " + Posix.SIGUSR1);
    Journal.mark("first", awaits(() -> visits.size() == 1) ? "visited" : "lost");
    visitor.ask("send " + Posix.SIGUSR1);
    // Whoever drops it has his chance now; the kernel has it pending, or a thread has taken it in.
    settles();
    goOn.countDown();
    Journal.mark("second", awaits(() -> visits.size() == 2) ? "visited" : "lost");
  }

  /** SIGINT comes in the middle of the work, and after it. */
  private static void undisturbed() {
    Puppet clerk = Puppet.start(AtWork.class, "clerk", new int[0]);
    Journal.mark("failing", clerk.ask("fail"));
    Journal.mark("restored", action(clerk.pid()));
    String paused = clerk.ask("work");
    Posix.kill(clerk.pid(), Posix.SIGINT);
    Onlooker dead = new Onlooker(clerk.pid());
    boolean died = dead.await(() -> ProcessTable.hasEnded(clerk.pid()));
    Journal.mark("meanwhile", paused.equals(Puppet.PAUSED) ? died ? "died" : "works" : paused);
    Journal.mark("worked", died ? "died" : clerk.ask("go on"));
    Journal.mark("after", action(clerk.pid()));
    if (!ProcessTable.hasEnded(clerk.pid())) {
      Posix.kill(clerk.pid(), Posix.SIGINT);
    }
    if (!Onlooker.awaitEnd(clerk.pid())) {
      Posix.kill(clerk.pid(), Posix.SIGKILL);
    }
    Posix.waitpid(clerk.pid());
  }

  private static String action(int pid) {
    return ProcessTable.hasEnded(pid)
        ? "dead"
        : ProcessTable.ignores(pid, Posix.SIGINT) ? "ignored" : ProcessTable.handles(pid, Posix.SIGINT) ? "caught" : "default";
  }

  /** Three alarms are set at once: the last counts, at its time, once. */
  private static void alarm() {
    for (int tries = 1; ; tries++) {
      List<String> rings = new CopyOnWriteArrayList<>();
      long[] rung = new long[1];
      int first = Clerk.wakeIn(FAR, () -> rings.add("first"));
      long begin = System.nanoTime();
      int second = Clerk.wakeIn(1, () -> rings.add("second"));
      long last = System.nanoTime();
      int third =
          Clerk.wakeIn(
              2,
              () -> {
                rung[0] = System.nanoTime();
                rings.add("third");
              });
      // Held up so long, the second one may rightly have rung before it was replaced.
      if (millisSince(begin) < 500 || tries == TRIES) {
        awaitsAlarm(rings, last);
        // Whoever rings twice, or rings the others too, has done so by now or soon after.
        pauseUntil(last + TimeUnit.MILLISECONDS.toNanos(3_200));
        Journal.mark("rings", rings);
        Journal.mark("after", rung[0] == 0 ? -1 : TimeUnit.NANOSECONDS.toMillis(rung[0] - last));
        Journal.mark("left", left(first, 0, 0) + ", " + left(second, FAR - 10, FAR) + ", " + left(third, 1, 1));
        Journal.mark("told", first + ", " + second + ", " + third);
        return;
      }
      Posix.alarm(0);
    }
  }

  private static void awaitsAlarm(List<String> rings, long begin) {
    pauseUntil(begin + TimeUnit.MILLISECONDS.toNanos(2_000));
    awaits(() -> !rings.isEmpty());
  }

  private static String left(int told, int least, int most) {
    return told >= least && told <= most ? "right" : "wrong";
  }

  /** One nap is cut short, one lasts. */
  private static void naps() {
    Puppet visitor = Puppet.start(Visitor.class, "visitor", new int[0]);
    Posix.signal(Posix.SIGUSR2, _ -> {});
    int[] left = {-1};
    Thread early = start(() -> left[0] = Clerk.nap(FAR));
    Journal.mark("rests", settles());
    Journal.mark("asleep", early.isAlive());
    visitor.ask("send " + Posix.SIGUSR2);
    boolean woken = awaits(() -> !early.isAlive());
    Journal.mark("woken", woken ? "back" : "sleeps on");
    if (woken) {
      Journal.mark("left", left[0]);
      Journal.mark("alarm", Posix.alarm(0));
      wholeNap();
    }
  }

  private static void wholeNap() {
    boolean back = false;
    long lasted = 0;
    int[] left = {-1};
    for (int tries = 1; !back && tries <= TRIES; tries++) {
      long begin = System.nanoTime();
      Thread whole = start(() -> left[0] = Clerk.nap(1));
      pauseUntil(begin + TimeUnit.MILLISECONDS.toNanos(1_000 + PATIENCE_MILLIS), () -> !whole.isAlive());
      back = awaits(() -> !whole.isAlive());
      lasted = millisSince(begin);
      if (!back && ProcessTable.handles(Posix.getpid(), Posix.SIGALRM)) {
        // A process that was held up for a second between alarm and pause has missed its alarm; it gets another chance.
        Posix.kill(Posix.getpid(), Posix.SIGALRM);
        awaits(() -> !whole.isAlive());
      }
    }
    Journal.mark("whole", back ? "back" : "sleeps on");
    Journal.mark("lasted", lasted);
    Journal.mark("over", left[0]);
  }

  /** Asks of each signal whether it can be ignored, and the kernel what has become of it. */
  private static void refused(int wrong) {
    int me = Posix.getpid();
    for (int signal : new int[] {Posix.SIGTERM, Posix.SIGKILL, Posix.SIGHUP, Posix.SIGSTOP, Posix.SIGUSR1, wrong}) {
      Journal.mark("can ignore", signal + " " + Clerk.canIgnore(signal));
      if (ProcessTable.ignores(me, signal) || ProcessTable.handles(me, signal)) {
        Journal.mark("changed", signal);
      }
    }
  }

  private static boolean returns(Runnable call) {
    Thread caller = start(call);
    return awaits(() -> !caller.isAlive());
  }

  private static Thread start(Runnable call) {
    Thread caller =
        new Thread(
            () -> {
              try {
                call.run();
              } catch (RuntimeException e) {
                Journal.mark("thrown", e);
              }
            },
            "caller");
    caller.setDaemon(true);
    caller.start();
    return caller;
  }

  /** Waits for something in this process, as long as there is hope. */
  private static boolean awaits(BooleanSupplier event) {
    return new Onlooker(Posix.getpid()).await(event);
  }

  /** Waits until this process sleeps but for the caller; returns false if it never will. */
  private static boolean settles() {
    int me = Posix.getpid();
    long begin = ProcessTable.processorMillis(me);
    for (int asleep = 0; asleep < SETTLED; ) {
      if (ProcessTable.processorMillis(me) - begin > RESTLESS_MILLIS) {
        return false;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      asleep = ProcessTable.isAsleep(me) ? asleep + 1 : 0;
    }
    return true;
  }

  private static void pauseUntil(long nanos) {
    pauseUntil(nanos, () -> false);
  }

  private static void pauseUntil(long nanos, BooleanSupplier enough) {
    while (System.nanoTime() < nanos && !enough.getAsBoolean()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long millisSince(long begin) {
    return (System.nanoTime() - begin) / 1_000_000;
  }

  /** The clerk in a process of his own, which may die. */
  public static final class AtWork {
    private AtWork() {}

    public static void main(String[] args) {
      Strings.follow(args, AtWork::play);
    }

    private static String play(String[] words) {
      Runnable work =
          words[0].equals("work")
              ? Strings::pauseHere
              : () -> {
                throw new IllegalStateException("the work fails");
              };
      Clerk.undisturbed(work);
      return "done";
    }
  }

  /** Sends signals to his parent. */
  public static final class Visitor {
    private Visitor() {}

    public static void main(String[] args) {
      Strings.follow(args, Visitor::play);
    }

    private static String play(String[] words) {
      Posix.kill(Posix.getppid(), Integer.parseInt(words[1]));
      return "sent";
    }
  }
}
