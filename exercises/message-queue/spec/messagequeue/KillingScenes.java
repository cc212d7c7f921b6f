package messagequeue;

import static messagequeue.MessageQueueScenes.note;
import static messagequeue.QueueUser.isPaused;
import static messagequeue.QueueUser.put;
import static messagequeue.QueueUser.settle;
import static messagequeue.QueueUser.tell;

import interleave.kit.sys.Puppet;
import java.util.Optional;

/** Kills one of several in the middle of what he does; the others have to go on. The queue holds two. */
final class KillingScenes {
  private static final int MOST_ACCESSES = 12;

  /** Before that a call only looks. */
  private static final int LAST_STEPS = 3;

  /** Somebody who waits may look only now and then whether those before him still live. */
  private static final long PATIENCE_MILLIS = 4_000;

  private final MessageQueue queue;
  private final Puppet heir;
  private final Puppet rival;
  private boolean right = true;

  KillingScenes(MessageQueue queue) {
    this.queue = queue;
    this.heir = QueueUser.start("heir", queue);
    this.rival = QueueUser.start("rival", queue);
  }

  void killed() {
    int steps = stepsOfGet();
    for (int access = Math.max(1, steps - LAST_STEPS + 1); right && access <= steps + 1; access++) {
      inGet(access, access <= steps ? "get, " + access + "/" + steps : "get, done");
    }
    if (right) {
      asleep();
    }
    if (right) {
      woken();
    }
    steps = right ? stepsOfPut() : 0;
    for (int access = Math.max(1, steps - 1); right && access <= steps; access++) {
      inPut(access, "put, " + access + "/" + steps);
    }
  }

  private int stepsOfGet() {
    for (int access = 1; access <= MOST_ACCESSES; access++) {
      rival.ask(put("x"));
      if (!isPaused(Optional.of(heir.ask("@" + access + " get")))) {
        return access - 1;
      }
      heir.goOn();
    }
    return MOST_ACCESSES;
  }

  private int stepsOfPut() {
    for (int access = 1; access <= MOST_ACCESSES; access++) {
      boolean paused = isPaused(Optional.of(rival.ask("@" + access + " " + put("x"))));
      if (paused) {
        rival.goOn();
      }
      heir.ask("get");
      if (!paused) {
        return access - 1;
      }
    }
    return MOST_ACCESSES;
  }

  /** Two messages are there. The victim takes the first one along, or leaves it behind. */
  private void inGet(int access, String death) {
    rival.ask(put("a"));
    rival.ask(put("b"));
    Puppet victim = QueueUser.start("gets-" + access, queue);
    boolean paused = isPaused(Optional.of(victim.ask("@" + access + " get")));
    victim.kill();
    String first = inherit(heir, "get");
    String got = first;
    if (first.startsWith("got")) {
      got += ", " + inherit(rival, put("c"));
      got += ", " + inherit(heir, "get 0") + ", " + inherit(heir, "get 0") + ", " + inherit(heir, "get 0");
    }
    String without = "got b, put, got c, threw Empty, threw Empty";
    bereaved(death, got, paused ? "got a, put, got b, got c, threw Empty" : without, without);
    if (right) {
      String room = inherit(rival, put("d") + " 0") + ", " + inherit(rival, put("e") + " 0");
      bereaved(death, room, "put, put", "put, put");
      heir.ask("get 0");
      heir.ask("get 0");
    }
  }

  /** Two sleep in get, and one is killed. */
  private void asleep() {
    Puppet victim = QueueUser.start("sleeps", queue);
    tell(victim, "get");
    tell(heir, "get");
    victim.kill();
    rival.ask(put("a"));
    bereaved("get, asleep", heir.await(PATIENCE_MILLIS).orElse("waits"), "got a", "got a");
  }

  /** Two sleep in get, and the one who has been woken first is killed before he takes what is there. */
  private void woken() {
    int steps = stepsToSleep();
    Puppet victim = QueueUser.start("is-woken", queue);
    Optional<String> step = tell(victim, "@" + (steps + 1) + " get");
    tell(heir, "get");
    // The victim may be held up where nobody else can pass.
    Optional<String> done = tell(rival, put("a"));
    step.or(() -> settle(victim));
    victim.kill();
    done.orElseGet(rival::finish);
    String got = afterDeath();
    bereaved("get, woken", got, "got a", "got b");
  }

  private int stepsToSleep() {
    for (int access = 1; access <= MOST_ACCESSES; access++) {
      boolean paused = isPaused(tell(heir, "@" + access + " get"));
      if (paused) {
        heir.tell("go on");
      }
      rival.ask(put("x"));
      heir.finish();
      if (!paused) {
        return access - 1;
      }
    }
    return MOST_ACCESSES;
  }

  /** The heir waits for a message. The victim has put one, or not. */
  private void inPut(int access, String death) {
    Puppet victim = QueueUser.start("puts-" + access, queue);
    tell(heir, "get");
    victim.ask("@" + access + " " + put("a"));
    victim.kill();
    bereaved(death, afterDeath() + ", " + inherit(heir, "get 0"), "got a, threw Empty", "got b, threw Empty");
  }

  /** Returns what the heir gets who waits: what the dead one has left, or if he has taken it along, what comes next. */
  private String afterDeath() {
    Optional<String> got = heir.await();
    if (got.isEmpty() && inherit(rival, "state").startsWith("0")) {
      rival.ask(put("b"));
    }
    return got.or(() -> heir.await(PATIENCE_MILLIS)).orElse("waits");
  }

  private static String inherit(Puppet puppet, String order) {
    puppet.tell(order);
    return puppet.await(PATIENCE_MILLIS).orElse("waits");
  }

  private void bereaved(String death, String outcome, String one, String other) {
    note("bereaved", String.join("|", death, one, other, outcome));
    right = outcome.equals(one) || outcome.equals(other);
  }
}
