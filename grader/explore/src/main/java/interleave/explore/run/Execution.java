package interleave.explore.run;

import interleave.explore.outcome.Kind;
import interleave.explore.outcome.Race;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** Plays the program once, under one schedule: exactly one strand runs at a time, and each point picks the next. */
public final class Execution {
  /** The one that is being played; whoever has the turn sees it. */
  static Execution now;

  private static final int PATIENCE = 1_000;

  final Settings settings;
  final List<Strand> strands = new ArrayList<>();
  final Map<Thread, Strand> byThread = new IdentityHashMap<>();
  final Map<Thread, Runnable> tasks = new IdentityHashMap<>();
  final Memory memory;
  final Monitors monitors;
  final Journal journal;
  final Names names = new Names();
  final Fairness fairness = new Fairness(this);
  final Random random;
  final Function<String, Class<?>> classes;
  private final Strategy strategy;
  private final Vehicle vehicle;
  private final Hot hot;
  private final Set<String> beyond = new LinkedHashSet<>();
  private final Picks picks = new Picks();

  Strand current;
  Thread runner;
  boolean over;
  long clock = 1_000_000_000L;
  int steps;
  int spuriousLeft;
  int firstThread;
  /** Counts anything that happens, so that a watchdog sees whether anything does. */
  long pulse;
  private int idleReads;
  private int[] ids = new int[8];
  private Failure failure;

  /**
   * Prepares a play.
   *
   * @param classes finds the program's classes by their names
   * @param traced whether to note each step
   */
  public Execution(
      Settings settings, Strategy strategy, Vehicle vehicle, Hot hot, Function<String, Class<?>> classes, boolean traced) {
    this.settings = settings;
    this.strategy = strategy;
    this.vehicle = vehicle;
    this.hot = hot;
    this.classes = classes;
    this.memory = new Memory(this, hot);
    this.monitors = new Monitors(this);
    this.journal = new Journal(this, traced);
    this.random = new Random(settings.seed());
    this.spuriousLeft = settings.spurious();
  }

  /**
   * Plays the body and all threads that it starts, to the end or to the first failure.
   *
   * @param statics made anew before the body
   */
  public void play(Callable<?> body, Resettable statics) {
    firstThread = Names.nextThreadNumber();
    Thread mainThread = new Thread(null, null, "main", 0, false);
    Strand main = strand(mainThread, "main", () -> {
      try {
        current.quiet++;
        statics.reset();
        current.quiet--;
        body.call();
      } catch (Throwable e) {
        throw Sneaky.thrown(e);
      }
    });
    main.begun = true;
    current = main;
    now = this;
    try {
      vehicle.play(this, main);
    } finally {
      now = null;
    }
    if (failure == null) judgeDeaths();
    if (failure == null && !memory.races.isEmpty()) {
      fail(Kind.RACE, memory.races.values().iterator().next().toString(), List.of(), null);
    }
  }

  private void judgeDeaths() {
    // What another thread died of is more often the cause than what the body then found.
    for (Strand strand : strands) {
      if (strand.died != null && strand.id != 0 && !settings.toleratesDeaths()) failBy(strand, "");
    }
    Strand main = strands.get(0);
    if (main.died != null && Failure.isOurs(main.died)) failBy(main, "");
    else if (main.died != null) fail(Kind.ASSERTION, Failure.text(main.died), List.of(), main.died);
  }

  void failBy(Strand strand, String more) {
    if (Failure.isOurs(strand.died)) {
      beyond(strand.name + " met what the explorer does not know: " + strand.died);
      return;
    }
    boolean asserts = strand.died instanceof AssertionError;
    String text = asserts ? Failure.text(strand.died) : strand.name + " died of " + Failure.text(strand.died);
    fail(asserts ? Kind.ASSERTION : Kind.EXCEPTION, text + more, List.of(), strand.died);
  }

  Strand strand(Thread thread, String name, Runnable task) {
    Strand strand = new Strand(strands.size(), thread, name, task);
    strands.add(strand);
    if (thread != null) byThread.put(thread, strand);
    if (ids.length < strands.size()) ids = new int[ids.length * 2];
    return strand;
  }

  // ---- scheduling

  /** Lets the scheduler pick who goes on; returns when it is this strand's turn. */
  void point(Strand me) {
    if (over) abort(me);
    if (me.quiet > 0) return;
    fairness.passes(me);
    pass(me);
  }

  /** Waits until the wait is over or its time is; tells whether it was the time. */
  boolean await(Strand me, Wait wait) {
    if (over) abort(me);
    me.wait = wait;
    me.timedOut = false;
    pass(me);
    me.wait = null;
    return me.timedOut;
  }

  /** Ends a strand whose schedule is over, wherever it is. */
  void abort(Strand me) {
    if (++me.aborts > PATIENCE) vehicle.abandon(me);
    throw Abort.INSTANCE;
  }

  private void pass(Strand me) {
    pulse++;
    Strand next = next(me);
    if (next == me) return;
    if (next == null) vehicle.finish(me);
    else vehicle.handOver(me, next);
    if (over) throw Abort.INSTANCE;
  }

  /** Called by a strand that has ended; gives who comes next, or null. */
  Strand afterEnd(Strand ended) {
    ended.done = true;
    progress(ended);
    journal.note(ended, ended.site, "ends");
    if (ended.id == 0 && ended.died != null) return null;
    return next(ended);
  }

  private Strand next(Strand me) {
    if (failure != null || isAllDone()) return null;
    steps++;
    if (fairness.isIdle() || steps > settings.steps()) {
      Stuck.livelock(this);
      return null;
    }
    int count = ready();
    if (count == 0) {
      Stuck.judge(this);
      return null;
    }
    long ready = fairness.named(ids, count);
    Strand picked = strands.get(ids[pick(me, fairness.keep(ids, count))]);
    if (picked.wait != null && !picked.wait.isOver(picked)) {
      clock = Math.max(clock, picked.wait.deadline);
      picked.timedOut = true;
      fairness.naps(picked);
    }
    if (picked.wait != null && picked.wait.kind == Wait.Kind.SLEEP) {
      fairness.pause(picked);
      picked.owed = ready;
    }
    picked.lastRun = steps;
    picks.add(picked.id);
    return picked;
  }

  private boolean isAllDone() {
    if (!strands.get(0).done) return false;
    for (Strand strand : strands) if (!strand.done && !strand.daemon) return false;
    return true;
  }

  /**
   * Collects who can run. Time passes if nobody can, or if all who can have long done nothing but look; after very many
   * steps it passes anyway, since who looks under a lock seems to do something.
   */
  private int ready() {
    int count = collect();
    if (count > 0 && !fairness.letsTimePass()) return count;
    Strand first = null;
    for (Strand strand : strands) {
      if (strand.done || strand.wait == null || !strand.wait.canTimeOut() || isReady(strand)) continue;
      if (first == null || fairness.isDueBefore(strand, first)) first = strand;
    }
    if (first == null || isOnlyDaemons()) return count;
    clock = Math.max(clock, first.wait.deadline);
    fairness.timePasses();
    return collect();
  }

  private int collect() {
    int count = 0;
    for (Strand strand : strands) if (isReady(strand)) ids[count++] = strand.id;
    return count;
  }

  private boolean isOnlyDaemons() {
    for (Strand strand : strands) if (!strand.done && !strand.daemon) return false;
    return true;
  }

  private boolean isReady(Strand strand) {
    if (strand.done) return false;
    Wait wait = strand.wait;
    if (wait == null || wait.isOver(strand)) return true;
    if (!wait.canTimeOut()) return false;
    return wait.deadline <= clock
        || switch (settings.time()) {
          case FAIR -> false;
          case LATE_SLEEPERS -> wait.kind == Wait.Kind.SLEEP;
          case ANY_TIMEOUT -> true;
        };
  }

  /** Gives the time that is so long after now; one that never comes is for ever. */
  long after(long nanos) {
    long end = clock + nanos;
    return end < 0 ? Wait.FOREVER : end;
  }

  private int pick(Strand me, int count) {
    if (count == 1) {
      strategy.only(ids[0]);
      return 0;
    }
    int current = -1;
    if (me.wait == null && !me.done) {
      for (int i = 0; i < count; i++) if (ids[i] == me.id) current = i;
    }
    int picked = strategy.thread(ids, count, current);
    if (current >= 0 && picked != current) picks.switches++;
    return picked;
  }

  int any(int count) {
    if (count == 1) return 0;
    int picked = strategy.any(count);
    picks.addAny(picked);
    return picked;
  }

  /** Notes that a strand has changed something, if only a lock. */
  void progress(Strand strand) {
    fairness.progress(strand);
    idleReads = 0;
  }

  /** Reads the virtual clock. The longer it is only read, the faster it goes, so that waiting for it ends. */
  long tick() {
    if (idleReads < 240) idleReads++;
    return clock += 1_000L << idleReads / 16;
  }

  boolean isHot(int field) {
    return hot.has(field);
  }

  // ---- how it came out

  void fail(Kind kind, String text, List<String> cycle, Throwable thrown) {
    if (failure == null) failure = new Failure(kind, text, cycle, thrown);
  }

  /** Tells whether nothing is wrong but perhaps a bare race. */
  public boolean endedWell() {
    return beyond.isEmpty() && (failure == null || failure.kind() == Kind.RACE);
  }

  /** Lets somebody who looked from outside say what is wrong. */
  public void accuse(String fault) {
    failure = new Failure(Kind.ASSERTION, fault, List.of(), null);
  }

  /** Ends the schedule here, since what comes would not be under control. */
  void stop(Strand me) {
    vehicle.finish(me);
    over = true;
    abort(me);
  }

  void beyond(String what) {
    if (beyond.size() < 20) beyond.add(what);
  }

  /** Tells what went wrong, or null. */
  public Failure failure() {
    return failure;
  }

  /** Lists the races. */
  public Collection<Race> races() {
    return memory.races.values();
  }

  /** Lists what was not under control. */
  public Set<String> beyondControl() {
    return beyond;
  }

  /** Gives what was picked. */
  public Picks picks() {
    return picks;
  }

  /** Tells whether a thread waited in a loop of its own for what another was to do. */
  public boolean isPolling() {
    return fairness.isPolling();
  }

  /** Counts the scheduling points. */
  public int steps() {
    return steps;
  }

  /** Gives the steps, if it is traced. */
  public Journal journal() {
    return journal;
  }
}
