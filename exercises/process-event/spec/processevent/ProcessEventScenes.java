package processevent;

import interleave.kit.Journal;
import interleave.kit.Posix;
import interleave.kit.sys.Moment;
import interleave.kit.sys.Puppet;
import interleave.kit.sys.Strings;
import interleave.kit.sys.Waker;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Has processes wait for an event, which others set and take back at each step of theirs. */
public final class ProcessEventScenes {
  private static final int MOST_ACCESSES = 5;
  private static final String PAUSED = Puppet.PAUSED;

  /** Far longer than a timed waiter may sleep without a word. */
  private static final long PATIENCE_FACTOR = 5;

  private static final long BETWEEN_WAKES_MILLIS = 10;

  private final ProcessEvent event;

  private final Waker waker;

  private ProcessEventScenes(ProcessEvent event) {
    this.event = event;
    this.waker = Waker.of(event.fd());
  }

  /** Plays the parent: the scene, a number. */
  public static void main(String[] args) {
    Journal.name("parent");
    try {
      var scene = new ProcessEventScenes(ProcessEvent.create());
      switch (args[0]) {
        case "all" -> scene.all(Integer.parseInt(args[1]));
        case "clear" -> scene.clear();
        case "woken" -> scene.woken();
        case "timed" -> scene.timed(Long.parseLong(args[1]));
        case "sleeps" -> scene.sleeps(Long.parseLong(args[1]));
        default -> throw new IllegalArgumentException(args[0]);
      }
    } catch (RuntimeException e) {
      Journal.mark("thrown", e);
    }
    Posix.exit(0);
  }

  /** Many wait, one sets, all pass; and who comes later passes at once. */
  private void all(int waiters) {
    List<Puppet> all = IntStream.rangeClosed(1, waiters).mapToObj(number -> puppet("waiter-" + number)).toList();
    Puppet setter = puppet("setter");
    note("before", setter.ask("is-set"));
    all.forEach(puppet -> puppet.tell("await"));
    for (Puppet puppet : all) {
      note("early", puppet.await().orElse("waits"));
    }
    setter.ask("set");
    for (Puppet puppet : all) {
      note("after", puppet.finish());
    }
    note("later", setter.ask("is-set"));
    Puppet late = puppet("late");
    note("late", late.ask("await"));
    note("again", setter.ask("await"));
    all.forEach(Puppet::dismiss);
    setter.dismiss();
    late.dismiss();
  }

  /** Set and taken back again and again; cleared means wait, whoever asks. */
  private void clear() {
    Puppet one = puppet("one");
    Puppet two = puppet("two");
    for (int round = 1; round <= 2; round++) {
      one.ask("set");
      note("set", two.ask("await"));
      one.ask("set");
      two.ask("clear");
      note("cleared", one.ask("is-set"));
      note("blocks", one.ask("await"));
      two.ask("set");
      note("passes", one.finish());
      two.ask("clear");
      note("times out", two.ask("await 30"));
    }
  }

  /** The waiter is held up after each of its steps, and so is the setter: nobody may miss the event. */
  private void woken() {
    Puppet waiter = puppet("waiter");
    Puppet setter = puppet("setter");
    for (int access = 1; access <= MOST_ACCESSES; access++) {
      setter.ask("clear");
      boolean paused = waiter.ask("@" + access + " await").equals(PAUSED);
      setter.ask("set");
      note("woken", paused ? waiter.goOn() : waiter.finish());
    }
    boolean paused = true;
    for (int access = 1; paused && access <= MOST_ACCESSES; access++) {
      setter.ask("clear");
      waiter.tell("await");
      Optional<String> passed = waiter.await();
      paused = setter.ask("@" + access + " set").equals(PAUSED);
      if (paused) {
        passed = passed.or(waiter::await);
        setter.goOn();
      }
      note("woken", passed.orElseGet(waiter::finish));
    }
    setter.ask("clear");
    waiter.tell("await");
    waiter.await();
    waker.wakeForNothing();
    note("for nothing", waiter.await().orElse("waits"));
    setter.ask("set");
    note("woken", waiter.finish());
    Puppet other = puppet("other");
    paused = true;
    for (int access = 1; paused && access <= MOST_ACCESSES; access++) {
      setter.ask("clear");
      paused = setter.ask("@" + access + " set").equals(PAUSED);
      other.ask("set");
      if (paused) {
        setter.goOn();
      }
      note("woken", waiter.ask("await"));
    }
  }

  /** Nobody sets the event, or somebody in time, or others wake the waiter for nothing. */
  private void timed(long millis) {
    Puppet waiter = puppet("waiter");
    Puppet other = puppet("other");
    for (long limit : new long[] {1, millis}) {
      waiter.tell("await " + limit);
      Optional<String> outcome = waiter.await(PATIENCE_FACTOR * limit);
      note("gave up", outcome.orElse("waits"));
      if (outcome.isEmpty()) {
        return;
      }
    }
    note("lasted", waiter.ask("lasted"));
    waiter.tell("await " + 600_000);
    note("early", waiter.await().orElse("waits"));
    other.ask("set");
    note("in time", waiter.await().orElse("waits"));
    note("at once", waiter.ask("await 0"));
    other.ask("clear");
    note("not at all", waiter.ask("await 0"));
    waiter.tell("await " + millis);
    Optional<String> restless = Optional.empty();
    // Between two wake-ups it has slept for so long; so many of them are twice its time.
    for (int woken = 0; restless.isEmpty() && woken * BETWEEN_WAKES_MILLIS < 2 * millis; ) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BETWEEN_WAKES_MILLIS));
      woken += waker.wakeForNothing() ? 1 : 0;
      restless = waiter.poll();
    }
    note("restless", restless.orElse("waits"));
  }

  private void sleeps(long millis) {
    Puppet waiter = puppet("waiter");
    Puppet setter = puppet("setter");
    for (String order : new String[] {"measured-await", "measured-await 600000"}) {
      waiter.tell("await 20");
      waiter.await(20 * PATIENCE_FACTOR);
      waiter.tell(order);
      Optional<String> early = waiter.await(millis);
      setter.ask("set");
      note("early", early.isPresent() ? "yes" : "no");
      note("rested", early.orElseGet(waiter::finish));
      setter.ask("clear");
    }
  }

  private static void note(String label, String outcome) {
    Journal.mark(label, outcome);
  }

  private Puppet puppet(String name) {
    return Puppet.start(User.class, name, new int[] {event.fd()}, String.valueOf(event.fd()));
  }

  /** Tells the processor time since then and the time that was not spent waiting for a processor, in milliseconds. */
  private static String rested(Moment begin) {
    Moment now = Moment.now();
    return "rested " + now.cpuMillisSince(begin) + " " + now.awakeMillisSince(begin);
  }

  /** Uses the event as it is told. */
  public static final class User {
    private long lasted;

    private User() {}

    /** Takes the event's descriptor. */
    public static void main(String[] args) {
      ProcessEvent event = ProcessEvent.open(Integer.parseInt(Strings.ownArguments(args)[0]));
      User user = new User();
      Strings.follow(args, words -> user.order(event, words));
    }

    private String order(ProcessEvent event, String[] words) {
      return switch (words[0]) {
        case "set" -> {
          event.set();
          yield "done";
        }
        case "clear" -> {
          event.clear();
          yield "done";
        }
        case "await" -> await(event, words);
        case "is-set" -> String.valueOf(event.isSet());
        case "measured-await" -> {
          Moment begin = Moment.now();
          await(event, words);
          yield rested(begin);
        }
        case "lasted" -> String.valueOf(lasted);
        default -> throw new IllegalArgumentException(words[0]);
      };
    }

    private String await(ProcessEvent event, String[] words) {
      long wall = System.nanoTime();
      Journal.enter("await");
      String outcome = "passed";
      if (words.length == 1) {
        event.await();
      } else {
        outcome = event.await(Long.parseLong(words[1])) ? "passed" : "gave up";
      }
      Journal.leave("await");
      lasted = (System.nanoTime() - wall) / 1_000_000;
      return outcome;
    }
  }
}
