package processsemaphore;

import static processsemaphore.ProcessSemaphoreScenes.note;
import static processsemaphore.SemaphoreUser.PAUSED;

import interleave.kit.sys.Puppet;
import interleave.kit.sys.Waker;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Has processes wait for a permit: until it is released, for a time, at each step of theirs, and asleep. */
final class WaitingScenes {
  private static final int MOST_ACCESSES = 4;

  /** Far longer than a timed waiter may sleep without a word. */
  private static final long PATIENCE_FACTOR = 5;

  private static final long BETWEEN_WAKES_MILLIS = 10;

  private final ProcessSemaphore semaphore;

  private final Waker waker;

  WaitingScenes(ProcessSemaphore semaphore) {
    this.semaphore = semaphore;
    this.waker = Waker.of(semaphore.fd());
  }

  /** Of two permits both are taken. The waiter is held up at each of its steps, then the one who releases. */
  void woken() {
    Puppet waiter = puppet("waiter");
    Puppet other = puppet("other");
    other.ask("acquire");
    other.ask("acquire");
    boolean all = true;
    boolean paused = true;
    for (int access = 1; all && paused && access <= MOST_ACCESSES; access++) {
      Optional<String> step = tell(waiter, "@" + access + " acquire");
      paused = isPaused(step);
      Optional<String> released = tell(other, "release");
      all = turn(outcome(waiter, step));
      released.orElseGet(other::finish);
      handBack(waiter, other);
    }
    paused = true;
    for (int access = 1; all && paused && access <= MOST_ACCESSES; access++) {
      Optional<String> acquired = tell(waiter, "acquire");
      paused = other.ask("@" + access + " release").equals(PAUSED);
      if (paused) {
        acquired = acquired.or(waiter::await);
        other.goOn();
      }
      all = turn(acquired.orElseGet(waiter::finish));
      handBack(waiter, other);
    }
    if (all) {
      tell(waiter, "acquire");
      waker.wakeForNothing();
      note("for nothing", waiter.await().orElse("waits"));
      other.ask("release");
      turn(waiter.finish());
      handBack(waiter, other);
      two(waiter, other);
    }
  }

  /** Two wait, and two are released before the first that has been woken takes what is his. */
  private void two(Puppet waiter, Puppet other) {
    Puppet third = puppet("third");
    boolean all = true;
    for (int access = 2; all && access <= 3; access++) {
      Optional<String> step = tell(waiter, "@" + access + " acquire");
      Optional<String> acquired = tell(third, "acquire");
      Optional<String> first = tell(other, "release");
      step = step.or(waiter::await);
      if (first.isEmpty() && isPaused(step)) {
        // The waiter is held up where nobody else can pass.
        waiter.tell("go on");
        step = Optional.empty();
        other.finish();
      }
      Optional<String> released = tell(other, "release");
      all = turn(outcome(waiter, step));
      released.orElseGet(other::finish);
      all = turn(acquired.orElseGet(third::finish)) && all;
      handBack(waiter, other);
      handBack(third, other);
    }
  }

  private static Optional<String> tell(Puppet puppet, String order) {
    puppet.tell(order);
    return puppet.await();
  }

  private static boolean isPaused(Optional<String> step) {
    return step.filter(PAUSED::equals).isPresent();
  }

  /** Returns the outcome of what a puppet does that has come to this step, or to none yet. */
  private static String outcome(Puppet puppet, Optional<String> step) {
    return isPaused(step) ? puppet.goOn() : step.orElseGet(puppet::finish);
  }

  private static boolean turn(String outcome) {
    note("turn", outcome);
    return outcome.equals("acquired");
  }

  private static void handBack(Puppet from, Puppet to) {
    from.ask("release");
    to.ask("acquire");
  }

  /** Of one permit. Nobody releases it, or somebody in time, or at the last moment; others wake the waiter for nothing. */
  void timed(long millis) {
    Puppet waiter = puppet("waiter");
    Puppet other = puppet("other");
    other.ask("acquire");
    for (long limit : new long[] {1, millis}) {
      waiter.tell("acquire " + limit);
      Optional<String> outcome = waiter.await(PATIENCE_FACTOR * limit);
      note("gave up", outcome.orElse("waits"));
      if (outcome.isEmpty()) {
        return;
      }
    }
    note("lasted", waiter.ask("lasted"));
    note("left", String.valueOf(semaphore.value()));
    waiter.tell("acquire " + 600_000);
    note("early", waiter.await().orElse("waits"));
    other.ask("release");
    note("in time", waiter.finish());
    note("not at all", other.ask("acquire 0"));
    waiter.ask("release");
    note("at once", other.ask("acquire 0"));
    for (int access = 1; access <= MOST_ACCESSES; access++) {
      atTheLastMoment(waiter, other, access);
    }
    waiter.tell("acquire " + millis);
    Optional<String> restless = Optional.empty();
    // Between two wake-ups it has slept for so long; so many of them are twice its time.
    for (int woken = 0; restless.isEmpty() && woken * BETWEEN_WAKES_MILLIS < 2 * millis; ) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BETWEEN_WAKES_MILLIS));
      woken += waker.wakeForNothing() ? 1 : 0;
      restless = waiter.poll();
    }
    note("restless", restless.orElse("waits"));
  }

  /** The permit is released while the waiter, whose time is over, is held up at a step. */
  private void atTheLastMoment(Puppet waiter, Puppet other, int access) {
    Optional<String> step = tell(waiter, "@" + access + " acquire 1");
    Optional<String> released = tell(other, "release");
    String outcome = outcome(waiter, step);
    released.orElseGet(other::finish);
    note("last moment", outcome + "|" + semaphore.value());
    if (outcome.equals("acquired")) {
      waiter.ask("release");
    }
    other.ask("acquire 0");
  }

  /** Of one permit, which is taken: measures those who wait for it. */
  void sleeps(long millis) {
    Puppet waiter = puppet("waiter");
    Puppet other = puppet("other");
    other.ask("acquire");
    for (String order : new String[] {"measured", "measured 600000"}) {
      waiter.tell("acquire 20");
      waiter.await(20 * PATIENCE_FACTOR);
      waiter.tell(order);
      Optional<String> early = waiter.await(millis);
      other.ask("release");
      note("early", early.isPresent() ? "yes" : "no");
      note("rested", early.orElseGet(waiter::finish));
      handBack(waiter, other);
    }
  }

  private Puppet puppet(String name) {
    return SemaphoreUser.start(name, semaphore);
  }
}
