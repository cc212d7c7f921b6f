package processclass;

import interleave.kit.Journal;
import interleave.kit.Posix;
import interleave.kit.sys.ProcessTable;

/** Follows processes from before their beginning until after their end. */
final class LifeScenes {
  private static final long SHORT_MILLIS = 250;
  private static final long LONG_MILLIS = 3_600_000;
  private static final long BETWEEN_LOOKS_MILLIS = 5;

  private LifeScenes() {}

  static void life() {
    Gate gate = Gate.closed();
    MyProcess child = new Roles.Held();
    Journal.mark("new", state(child) + ", pid " + child.pid());
    ProcessClassScenes.start(child);
    Journal.mark("alive", state(child));
    Journal.mark("again", Call.outcomeOf(child::start) + ", children: " + ProcessClassScenes.children());
    gate.open();
    ProcessClassScenes.awaitChildren();
    Journal.mark("over", "isAlive " + isAliveAtLast(child) + ", exitCode " + exitCodeAtLast(child));
    Journal.mark("left", ProcessClassScenes.children());
    Journal.mark("again", Call.outcomeOf(child::start) + ", children: " + ProcessClassScenes.children());
  }

  private static String state(MyProcess child) {
    return "isAlive " + Call.outcomeOf(() -> child.isAlive()) + ", exitCode " + Call.outcomeOf(() -> child.exitCode());
  }

  /** Who is told of the end may need a moment; who is not told sleeps on. */
  private static boolean isAliveAtLast(MyProcess child) {
    String outcome = Call.outcomeOf(() -> {
      while (child.isAlive()) {
        Thread.sleep(BETWEEN_LOOKS_MILLIS);
      }
    });
    return !outcome.equals(Call.DONE);
  }

  private static String exitCodeAtLast(MyProcess child) {
    String outcome = Call.outcomeOf(() -> {
      Integer code = child.exitCode();
      while (code == null) {
        Thread.sleep(BETWEEN_LOOKS_MILLIS);
        code = child.exitCode();
      }
      return code;
    });
    return outcome.equals(Call.WAITS) ? "null" : outcome;
  }

  static void join() throws InterruptedException {
    Gate gate = Gate.closed();
    MyProcess child = new Roles.Held();
    Journal.mark("new", Call.outcomeOf(() -> child.join()) + ", " + Call.outcomeOf(() -> child.join(10)));
    ProcessClassScenes.start(child);
    Journal.mark("look", Call.outcomeOf(() -> child.join(0)) + ", " + Call.outcomeOf(() -> child.join(-1)));
    Call timed = Call.of(() -> child.join(SHORT_MILLIS));
    Journal.mark("timed", timed.outcome(SHORT_MILLIS) + "|" + SHORT_MILLIS + "|" + timed.millis());
    Call one = Call.of(() -> child.join());
    // Alone: two who spin would put each other to sleep at a lock of theirs.
    Journal.mark("rest", one.watch(20));
    Call two = Call.of(() -> child.join(LONG_MILLIS));
    gate.open();
    Journal.mark("joined", one.outcome() + ", " + two.outcome());
    Journal.mark("left", ProcessClassScenes.children());
    Journal.mark("after", Call.outcomeOf(() -> child.join()) + ", " + Call.outcomeOf(() -> child.join(0)));
  }

  static void exitCodes(int code) {
    MyProcess killed = new Roles.Sleeper();
    ProcessClassScenes.start(killed);
    for (int pid : ProcessTable.childrenOf(Posix.getpid())) {
      Posix.kill(pid, Posix.SIGKILL);
    }
    MyProcess late = new Roles.Late(code);
    ProcessClassScenes.start(late);
    MyProcess failing = new Roles.Failing();
    ProcessClassScenes.start(failing);
    ended("killed", -Posix.SIGKILL, killed);
    ended("late", code, late);
    ended("failing", 1, failing);
  }

  private static void ended(String how, int expected, MyProcess child) {
    Journal.mark(how, expected + "|" + exitCodeAtLast(child));
  }

  static void terminate() throws InterruptedException {
    MyProcess child = new Roles.Sleeper();
    Journal.mark("new", Call.outcomeOf(child::terminate));
    ProcessClassScenes.start(child);
    int[] pids = ProcessTable.childrenOf(Posix.getpid());
    Journal.mark("child", pids.length == 1 ? pids[0] : 0);
    Call join = Call.of(() -> child.join());
    join.watch(3);
    Journal.mark("meanwhile", Call.outcomeOf(() -> child.isAlive()) + ", " + Call.outcomeOf(child::terminate));
    ProcessClassScenes.awaitChildren();
    for (int pid : ProcessTable.childrenOf(Posix.getpid())) {
      if (!ProcessTable.hasEnded(pid)) {
        Posix.kill(pid, Posix.SIGKILL);
      }
    }
    Journal.mark("joined", join.outcome());
    Journal.mark("code", exitCodeAtLast(child));
    Journal.mark("second");
    Journal.mark("again", Call.outcomeOf(child::terminate));
    Journal.mark("done");
  }
}
