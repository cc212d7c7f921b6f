package processlock;

import interleave.kit.Journal;
import interleave.kit.Posix;
import interleave.kit.sys.Moment;
import interleave.kit.sys.Puppet;
import interleave.kit.sys.Strings;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Has processes meet at one lock, each paused at a step of its own in turn. */
public final class ProcessLockScenes {
  /** A first try touches the memory no more often; waiting in a loop may. */
  private static final int MOST_ACCESSES = 5;

  /** Somebody who waits for the dead may look for them now and then only. */
  private static final long LOOKS_FOR_THE_DEAD_MILLIS = 4_000;

  private static final String PAUSED = Puppet.PAUSED;

  private final ProcessLock lock;

  private ProcessLockScenes(ProcessLock lock) {
    this.lock = lock;
  }

  /** Plays the parent: the scene, a number. */
  public static void main(String[] args) {
    Journal.name("parent");
    try {
      var scene = new ProcessLockScenes(ProcessLock.create());
      switch (args[0]) {
        case "exclusive" -> scene.exclusive(args[1]);
        case "waits" -> scene.waits(Long.parseLong(args[1]));
        case "freed" -> scene.freed();
        case "stranger" -> scene.stranger();
        case "killed" -> scene.killed();
        default -> throw new IllegalArgumentException(args[0]);
      }
    } catch (RuntimeException e) {
      Journal.mark("thrown", e);
    }
    Posix.exit(0);
  }

  /** Has two come at once, one of them held up after each of its steps in turn. */
  private void exclusive(String times) {
    Puppet one = puppet("one");
    Puppet two = puppet("two");
    boolean paused = true;
    for (int access = 1; paused && access <= MOST_ACCESSES; access++) {
      String first = one.ask("@" + access + " lock");
      paused = first.equals(PAUSED);
      two.tell("lock");
      Optional<String> second = two.await();
      first = paused ? one.goOn() : first;
      if (first.equals("locked")) {
        one.ask("unlock");
        note("turn", second.orElseGet(two::finish));
        two.ask("unlock");
      } else {
        two.ask("unlock");
        note("turn", one.finish());
        one.ask("unlock");
      }
    }
    boolean right = note("held", one.ask("lock"), "locked");
    right &= note("refused", two.ask("try"), "false");
    one.ask("unlock");
    right &= note("given", two.ask("try"), "true");
    if (!right) {
      return;
    }
    two.ask("unlock");
    one.tell("work " + times);
    two.tell("work " + times);
    note("worked", one.await(60_000).orElse("waits"));
    note("worked", two.await(60_000).orElse("waits"));
  }

  /** Has one fall asleep over each of its steps and the other wake it in each of his; then measures how it waits. */
  private void waits(long millis) {
    Puppet one = puppet("one");
    Puppet two = puppet("two");
    for (int access = 1; access <= MOST_ACCESSES; access++) {
      one.ask("lock");
      boolean paused = two.ask("@" + access + " lock").equals(PAUSED);
      one.ask("unlock");
      note("turn", paused ? two.goOn() : two.finish());
      two.ask("unlock");
    }
    boolean paused = true;
    for (int access = 1; paused && access <= MOST_ACCESSES; access++) {
      one.ask("lock");
      two.tell("lock");
      Optional<String> turn = two.await();
      paused = one.ask("@" + access + " unlock").equals(PAUSED);
      if (paused) {
        turn = turn.or(two::await);
        one.goOn();
      }
      note("turn", turn.orElseGet(two::finish));
      two.ask("unlock");
    }
    one.ask("lock");
    two.tell("measured-lock");
    Optional<String> early = two.await(millis);
    one.ask("unlock");
    note("early", early.isPresent() ? "yes" : "no");
    note("rested", early.orElseGet(two::finish));
  }

  private void freed() {
    Puppet one = puppet("one");
    Puppet two = puppet("two");
    for (String kind : new String[] {"with", "with-throwing"}) {
      note(kind, one.ask(kind));
      note("then", two.ask("try"));
      two.ask("unlock");
    }
    one.ask("with-waiting");
    note("inside", two.ask("try"));
    one.goOn();
  }

  private void stranger() {
    Puppet one = puppet("one");
    Puppet two = puppet("two");
    note("nobody", two.ask("unlock"));
    one.ask("lock");
    note("stranger", two.ask("unlock"));
    note("still", two.ask("try"));
    note("holder", one.ask("unlock"));
    note("free", two.ask("try"));
  }

  /** Kills whoever locks at each of its steps, with two who come upon the dead; then whoever unlocks, with one who waits. */
  private void killed() {
    Puppet heir = puppet("heir");
    Puppet rival = puppet("rival");
    boolean all = true;
    boolean paused = true;
    for (int access = 1; all && paused && access <= MOST_ACCESSES; access++) {
      Puppet victim = puppet("locks-" + access);
      victim.ask("@" + access + " lock");
      victim.kill();
      String first = heir.ask("@" + access + " lock");
      paused = first.equals(PAUSED);
      all = rivals(heir, first, rival, "locks-" + access);
    }
    for (int access = 1; all && access <= 2; access++) {
      all = inherits(heir, "unlocks-" + access, "@" + access + " unlock");
    }
    heir.dismiss();
    rival.dismiss();
  }

  /** Has one come while the other is held up at a step; both get the lock, one after the other. */
  private static boolean rivals(Puppet heir, String step, Puppet rival, String from) {
    rival.tell("lock");
    Optional<String> second = rival.await();
    if (step.equals(PAUSED)) {
      heir.tell("go on");
    }
    Optional<String> first = step.equals("locked") ? Optional.of(step) : heir.await();
    if (first.isEmpty() && second.isEmpty()) {
      first = heir.await(LOOKS_FOR_THE_DEAD_MILLIS);
    }
    if (first.isPresent() && second.isPresent()) {
      note("rivals", "both");
      return false;
    }
    return first.isPresent() ? follows(heir, first, rival, from) : follows(rival, second, heir, from);
  }

  /** Has the one who has the lock give it back to the other. */
  private static boolean follows(Puppet one, Optional<String> first, Puppet two, String from) {
    return inherited(one, from, first) && inherited(two, from, two.await());
  }

  /** Kills a holder in the middle of a last order, for whom somebody waits. */
  private boolean inherits(Puppet heir, String name, String last) {
    Puppet holder = puppet(name);
    holder.ask("lock");
    heir.tell("lock");
    Optional<String> turn = heir.await();
    holder.ask(last);
    holder.kill();
    return inherited(heir, name, turn);
  }

  private static boolean inherited(Puppet heir, String from, Optional<String> turn) {
    String outcome = turn.or(() -> heir.await(LOOKS_FOR_THE_DEAD_MILLIS)).orElse("waits");
    note("inherited", from + " " + outcome);
    if (outcome.equals("locked")) {
      heir.ask("unlock");
    }
    return outcome.equals("locked");
  }

  private static void note(String label, String outcome) {
    Journal.mark(label, outcome);
  }

  private static boolean note(String label, String outcome, String expected) {
    note(label, outcome);
    return outcome.equals(expected);
  }

  private Puppet puppet(String name) {
    return Puppet.start(User.class, name, new int[] {lock.fd()}, String.valueOf(lock.fd()));
  }

  /** Tells the processor time since then and the time that was not spent waiting for a processor, in milliseconds. */
  private static String rested(Moment begin) {
    Moment now = Moment.now();
    return "rested " + now.cpuMillisSince(begin) + " " + now.awakeMillisSince(begin);
  }

  /** Uses the lock as it is told. */
  public static final class User {
    private User() {}

    /** Takes the lock's descriptor. */
    public static void main(String[] args) {
      ProcessLock lock = ProcessLock.open(Integer.parseInt(Strings.ownArguments(args)[0]));
      Strings.follow(args, words -> order(lock, words));
    }

    private static String order(ProcessLock lock, String[] words) {
      switch (words[0]) {
        case "lock" -> {
          lock.lock();
          Journal.enter("inside");
          return "locked";
        }
        case "measured-lock" -> {
          Moment begin = Moment.now();
          lock.lock();
          return rested(begin);
        }
        case "try" -> {
          boolean held = lock.tryLock();
          if (held) {
            Journal.enter("inside");
          }
          return String.valueOf(held);
        }
        case "unlock" -> {
          Journal.leave("inside");
          lock.unlock();
          return "unlocked";
        }
        case "work" -> {
          for (int i = 0; i < Integer.parseInt(words[1]); i++) {
            lock.lock();
            Journal.enter("inside");
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(50));
            Journal.leave("inside");
            lock.unlock();
          }
          return "worked";
        }
        default -> {
          return with(lock, words[0]);
        }
      }
    }

    private static String with(ProcessLock lock, String kind) {
      String[] ran = {"did not run"};
      lock.with(
          () -> {
            ran[0] = "ran";
            if (kind.equals("with-throwing")) {
              throw new ArithmeticException("thrown by the body");
            } else if (kind.equals("with-waiting")) {
              Strings.pauseHere();
            }
          });
      return ran[0];
    }
  }
}
