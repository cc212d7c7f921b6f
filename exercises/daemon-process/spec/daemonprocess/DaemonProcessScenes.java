package daemonprocess;

import interleave.kit.Journal;
import interleave.kit.Pipe2;
import interleave.kit.Posix;
import interleave.kit.Spawn;
import interleave.kit.sys.Onlooker;
import interleave.kit.sys.ProcessTable;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Has parents of daemons end in several ways, and watches who is left. */
public final class DaemonProcessScenes {
  /** So many looks in a row at a sleeping child mean that it has settled. */
  private static final int SETTLED = 10;

  private static final long MOST_PROCESSOR_MILLIS = 2_000;

  private DaemonProcessScenes() {}

  /** Plays the one who watches parents and children: the scene. */
  public static void main(String[] args) {
    Journal.name("watcher");
    try {
      switch (args[0]) {
        case "ends", "killed" -> family(args[0]);
        case "itself" -> itself();
        case "flag" -> flag();
        case "childless" -> childless();
        default -> throw new IllegalArgumentException(args[0]);
      }
    } catch (RuntimeException e) {
      Journal.mark("thrown", e);
    }
    Posix.exit(0);
  }

  /** A parent starts children and ends. */
  private static void family(String how) {
    Pipe2 pids = Posix.pipe();
    int parent =
        Spawn.of(Parent.class).args(how, String.valueOf(pids.writeFd())).inherit(pids.writeFd()).start();
    Posix.close(pids.writeFd());
    String told = line(pids.readFd());
    boolean ended = Onlooker.awaitEnd(parent);
    Journal.mark("parent", ended ? "ended" : "waits");
    if (!ended) {
      Posix.kill(parent, Posix.SIGKILL);
    }
    Posix.waitpid(parent);
    Journal.mark("children", told.isEmpty() ? "—" : told);
    if (ended && !told.isEmpty()) {
      for (String pid : told.split(" ")) {
        outcome(Integer.parseInt(pid));
      }
    }
  }

  private static void outcome(int child) {
    boolean dead = new Onlooker(child).await(() -> ProcessTable.hasEnded(child));
    Journal.mark("child", dead ? "dead" : "lives");
    if (!dead) {
      Posix.kill(child, Posix.SIGKILL);
    }
  }

  /** A daemon whose main method ends, and a child that is no daemon. */
  private static void itself() {
    Helper brief = helper(Brief.class, "brief", true);
    int pid = brief.start();
    boolean ends = Onlooker.awaitEnd(pid);
    Journal.mark("brief", ends ? "ended" : "lives");
    if (!ends) {
      Posix.kill(pid, Posix.SIGKILL);
    }
    Journal.mark("status", brief.join());
    Journal.mark("left", ProcessTable.children(Posix.getpid()));
    family("plain");
  }

  /** When the flag can be set, and how often a child can be started. */
  private static void flag() {
    Helper helper = new Helper(Sleeper.class, "daemon");
    Journal.mark("is daemon", helper.isDaemon());
    Journal.mark("before", attempt(() -> helper.setDaemon(true)));
    Journal.mark("is daemon", helper.isDaemon());
    int pid = helper.start();
    Journal.mark("late", attempt(() -> helper.setDaemon(true)));
    Journal.mark("late", attempt(() -> helper.setDaemon(false)));
    Journal.mark("is daemon", helper.isDaemon());
    Journal.mark("again", attempt(helper::start));
    Journal.mark("children", ProcessTable.children(Posix.getpid()));
    Posix.kill(pid, Posix.SIGKILL);
    helper.join();
    Journal.mark("late", attempt(() -> helper.setDaemon(false)));
    Journal.mark("again", attempt(helper::start));
  }

  /** A daemon tries to start children, and so does a child that is none. */
  private static void childless() {
    for (String name : new String[] {"daemon", "plain"}) {
      Helper helper = helper(Asks.class, name, name.equals("daemon"));
      int pid = helper.start();
      if (!Onlooker.overFamily(pid).await(() -> ProcessTable.hasEnded(pid))) {
        Posix.kill(pid, Posix.SIGKILL);
      }
      helper.join();
    }
  }

  private static Helper helper(Class<?> main, String name, boolean daemon) {
    Helper helper = new Helper(main, name);
    if (daemon) {
      helper.setDaemon(true);
    }
    return helper;
  }

  private static String attempt(Runnable call) {
    try {
      call.run();
      return "accepted";
    } catch (IllegalStateException e) {
      return "refused";
    }
  }

  private static String line(int fd) {
    StringBuilder line = new StringBuilder();
    byte[] some = new byte[100];
    for (int count; (count = Posix.read(fd, some)) > 0 && line.indexOf("\n") < 0; ) {
      line.append(new String(some, 0, count, StandardCharsets.US_ASCII));
    }
    return line.toString().strip();
  }

  /** Waits until a child sleeps; returns false if it ends or spins instead. */
  private static boolean settles(int child) {
    int asleep = 0;
    while (asleep < SETTLED && !ProcessTable.hasEnded(child)) {
      if (ProcessTable.processorMillis(child) > MOST_PROCESSOR_MILLIS) {
        return false;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      asleep = ProcessTable.isAsleep(child) ? asleep + 1 : 0;
    }
    return asleep == SETTLED;
  }

  /** Starts children, tells their pids, and ends. */
  public static final class Parent {
    private Parent() {}

    public static void main(String[] args) {
      Journal.name("parent");
      int told = Integer.parseInt(args[1]);
      try {
        int first = helper(Sleeper.class, "first", !args[0].equals("plain")).start();
        Journal.mark("settled", settles(first));
        if (args[0].equals("killed")) {
          int second = helper(Sleeper.class, "second", true).start();
          Posix.write(told, first + " " + second + "\n");
          Posix.kill(Posix.getpid(), Posix.SIGKILL);
        }
        Posix.write(told, first + "\n");
      } catch (RuntimeException e) {
        Journal.mark("thrown", e);
      }
    }
  }

  /** A child that would live for long. */
  public static final class Sleeper {
    private Sleeper() {}

    public static void main(String[] args) throws InterruptedException {
      Journal.name(Helper.enter(args)[0]);
      Thread.sleep(TimeUnit.MINUTES.toMillis(10));
    }
  }

  /** A child that is done at once; its status tells that it was not ended by somebody else. */
  public static final class Brief {
    private Brief() {}

    public static void main(String[] args) {
      Journal.name(Helper.enter(args)[0]);
      throw new UncheckedEnd();
    }
  }

  /** A child that would like to have children. */
  public static final class Asks {
    private Asks() {}

    public static void main(String[] args) {
      String name = Helper.enter(args)[0];
      Journal.name(name);
      for (boolean daemon : new boolean[] {false, true}) {
        Helper grandchild = helper(Grandchild.class, "of-" + name, daemon);
        String outcome = attempt(grandchild::start);
        Journal.mark(name, outcome);
        if (outcome.equals("accepted")) {
          grandchild.join();
        }
      }
    }
  }

  /** A child's child. */
  public static final class Grandchild {
    private Grandchild() {}

    public static void main(String[] args) {
      Journal.name(Helper.enter(args)[0]);
      Posix.exit(0);
    }
  }

  /** Ends a main method with status 1, and without a trace. */
  private static final class UncheckedEnd extends RuntimeException {
    private static final long serialVersionUID = 1;

    UncheckedEnd() {
      super("the brief child's main method is done", null, false, false);
    }
  }
}
