package processsemaphore;

import static processsemaphore.SemaphoreUser.PAUSED;

import interleave.kit.Journal;
import interleave.kit.Posix;
import interleave.kit.sys.Puppet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Has processes meet at one semaphore, each held up at a step of its own in turn. */
public final class ProcessSemaphoreScenes {
  /** A call that need not wait touches the memory no more often. */
  private static final int MOST_ACCESSES = 5;

  /** Somebody who waits may look only now and then whether those before him still live. */
  private static final long PATIENCE_MILLIS = 4_000;

  /** Far longer than a crowd needs that comes and goes. */
  private static final long CROWD_MILLIS = 15_000;

  /** So many permits has the semaphore that is counted. */
  static final int PERMITS = 3;

  private final ProcessSemaphore semaphore;

  private ProcessSemaphoreScenes(ProcessSemaphore semaphore) {
    this.semaphore = semaphore;
  }

  /** Plays the parent: the scene, the permits, two numbers. */
  public static void main(String[] args) {
    Journal.name("parent");
    try {
      int permits = Integer.parseInt(args[1]);
      ProcessSemaphore semaphore = ProcessSemaphore.create(permits);
      var scene = new ProcessSemaphoreScenes(semaphore);
      var waiting = new WaitingScenes(semaphore);
      int number = Integer.parseInt(args[2]);
      switch (args[0]) {
        case "bound" -> scene.bound(permits, number, args[3]);
        case "value" -> scene.value();
        case "killed" -> scene.killed();
        case "woken" -> waiting.woken();
        case "timed" -> waiting.timed(number);
        case "sleeps" -> waiting.sleeps(number);
        default -> throw new IllegalArgumentException(args[0]);
      }
    } catch (RuntimeException e) {
      Journal.mark("thrown", e);
    }
    Posix.exit(0);
  }

  /** As many as there are permits come in and one waits; two come when one permit is left; all come and go. */
  private void bound(int permits, int crowd, String times) {
    List<Puppet> all = IntStream.rangeClosed(1, crowd).mapToObj(number -> puppet("worker-" + number)).toList();
    boolean right = true;
    for (Puppet puppet : all.subList(0, permits)) {
      right &= note("in", puppet.ask("acquire"), "acquired");
    }
    Puppet one = all.getFirst();
    Puppet two = all.getLast();
    right = right && note("full", two.ask("acquire"), "waits");
    one.ask("release");
    right = right && note("turn", two.finish(), "acquired");
    boolean paused = true;
    for (int access = 1; right && paused && access <= MOST_ACCESSES; access++) {
      two.ask("release");
      String first = one.ask("@" + access + " acquire");
      paused = first.equals(PAUSED);
      right = compete(one, first, two);
    }
    if (right) {
      all.subList(1, permits).forEach(puppet -> puppet.ask("release"));
      two.ask("release");
      note("value", String.valueOf(semaphore.value()));
      all.forEach(puppet -> puppet.tell("work " + times));
      all.forEach(puppet -> note("worked", puppet.await(CROWD_MILLIS).orElse("waits")));
      note("value", String.valueOf(semaphore.value()));
      all.forEach(Puppet::dismiss);
    }
  }

  /** One permit is left for two, of whom one has come to a step; in the end the second has it. */
  private static boolean compete(Puppet one, String step, Puppet two) {
    two.tell("acquire");
    Optional<String> second = two.await();
    String first = step.equals(PAUSED) ? one.goOn() : step;
    if (first.equals("acquired")) {
      one.ask("release");
      return note("turn", second.orElseGet(two::finish), "acquired");
    }
    two.ask("release");
    boolean right = note("turn", one.finish(), "acquired");
    one.ask("release");
    return right && note("turn", two.ask("acquire"), "acquired");
  }

  /** Takes and gives back; gives back too much; two give back at once; somebody leaves with a permit of his own. */
  private void value() {
    Puppet one = puppet("one");
    Puppet two = puppet("two");
    boolean right = count("create", 0);
    one.ask("acquire");
    one.ask("acquire");
    count("one.acquire, one.acquire", 2);
    note("stranger", two.ask("release"));
    count("two.release", 1);
    boolean paused = true;
    for (int access = 1; right && paused && access <= MOST_ACCESSES; access++) {
      paused = meet(one, "@" + access + " release", two, "release", "surplus");
      right = count("one.release ∥ two.release", 0);
      one.ask("acquire");
      one.ask("acquire");
      paused |= meet(one, "@" + access + " release", two, "acquire", "both");
      right = right && count("one.acquire, one.acquire, one.release ∥ two.acquire", 2);
      two.ask("release");
    }
    if (!right) {
      return;
    }
    note("surplus", sorted(one.ask("release"), one.ask("release")));
    count("one.release, one.release", 0);
    Puppet guest = puppet("guest");
    guest.ask("acquire");
    guest.ask("acquire");
    guest.ask("release");
    guest.ask("leave");
    guest.dismiss();
    count("guest.acquire, guest.acquire, guest.release, guest.exit", 1);
    note("stranger", two.ask("release"));
    count("two.release", 0);
  }

  /** Has one do its part while the other is held up at a step; returns whether that came to the step. */
  private static boolean meet(Puppet one, String outer, Puppet two, String inner, String label) {
    String first = one.ask(outer);
    boolean paused = first.equals(PAUSED);
    two.tell(inner);
    Optional<String> second = two.await();
    first = paused ? one.goOn() : first;
    note(label, sorted(first, second.orElseGet(two::finish)));
    return paused;
  }

  private static String sorted(String one, String two) {
    return Stream.of(one, two).sorted().toList().toString();
  }

  /** Notes what is free, beside how many permits are taken. */
  private boolean count(String after, int taken) {
    int free = semaphore.value();
    note("free", free + "|" + taken + "|" + after);
    return free == PERMITS - taken;
  }

  /** Kills one in the middle of each call, of two permits; the others have to go on. */
  private void killed() {
    Puppet heir = puppet("heir");
    Puppet rival = puppet("rival");
    int last = accessesOfRelease(rival);
    Puppet entrant = puppet("acquires");
    entrant.ask("@1 acquire");
    entrant.kill();
    heir.tell("acquire");
    String outcome = heir.await(PATIENCE_MILLIS).orElse("waits");
    boolean all = bereaved("acquire", outcome, rival.ask("value"), "[01]");
    for (int access = Math.max(1, last - 1); all && access <= last; access++) {
      fill(heir);
      rival.ask("acquire");
      Puppet leaver = puppet("releases-" + access);
      leaver.ask("acquire");
      heir.tell("acquire");
      heir.await();
      leaver.ask("@" + access + " release");
      leaver.kill();
      all = bereaved("release", afterDeath(heir, rival), rival.ask("value"), "0");
    }
    all = all && whileWaiting(heir, rival, "waits", false);
    all = all && whileWaiting(heir, rival, "is-woken", true);
  }

  /** Kills the first of two who wait, before the release or when it has woken him. */
  private boolean whileWaiting(Puppet heir, Puppet rival, String name, boolean woken) {
    fill(heir);
    rival.ask("acquire");
    rival.ask("acquire");
    Puppet victim = puppet(name);
    victim.tell(woken ? "@2 acquire" : "acquire");
    Optional<String> step = victim.await();
    heir.tell("acquire");
    heir.await();
    if (!woken) {
      victim.kill();
    }
    // The victim may be held up where nobody else can pass.
    rival.tell("release");
    Optional<String> released = rival.await();
    if (woken) {
      step.or(victim::await);
      victim.kill();
    }
    released.orElseGet(rival::finish);
    if (woken) {
      return bereaved("acquire: woken", afterDeath(heir, rival), rival.ask("value"), "0");
    }
    String outcome = heir.await(PATIENCE_MILLIS).orElse("waits");
    return bereaved("acquire: asleep", outcome, rival.ask("value"), "0");
  }

  /** Whoever waits gets a permit, and if the dead one has it still, when another process releases it for him. */
  private static String afterDeath(Puppet heir, Puppet rival) {
    Optional<String> turn = heir.await();
    if (turn.isEmpty() && rival.ask("value").equals("0")) {
      rival.ask("release");
    }
    return turn.or(() -> heir.await(PATIENCE_MILLIS)).orElse("waits");
  }

  /** Notes how somebody fared after a death, beside what is free and what may be. */
  private static boolean bereaved(String death, String outcome, String free, String expected) {
    note("bereaved", String.join("|", death, outcome, free, expected));
    return outcome.equals("acquired") && free.matches(expected);
  }

  /** Makes both permits free, whoever had them. */
  private static void fill(Puppet puppet) {
    puppet.ask("release");
    puppet.ask("release");
  }

  private static int accessesOfRelease(Puppet puppet) {
    for (int access = 1; access <= MOST_ACCESSES; access++) {
      puppet.ask("acquire");
      if (!puppet.ask("@" + access + " release").equals(PAUSED)) {
        return access - 1;
      }
      puppet.goOn();
    }
    return MOST_ACCESSES;
  }

  static void note(String label, String outcome) {
    Journal.mark(label, outcome);
  }

  private static boolean note(String label, String outcome, String expected) {
    note(label, outcome);
    return outcome.equals(expected);
  }

  private Puppet puppet(String name) {
    return SemaphoreUser.start(name, semaphore);
  }
}
