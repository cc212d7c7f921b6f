package interleave.explore.run;

import java.io.PrintStream;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.regex.Pattern;

/** What rewritten code calls around its accesses, loops and calls. Each does nothing outside a schedule. */
public final class Hooks {
  private static final int LONG_LOOP = 2_000;
  private static final String STAMPED = "StampedLock.";
  private static final String OPTIMISTIC = STAMPED + "tryOptimisticRead";
  private static final Pattern QUESTION =
      Pattern.compile("\\.(?:is|has|contains|peek|size|get|available|remaining|element)\\w*$");

  private Hooks() {}

  static Strand me() {
    Execution x = Execution.now;
    if (x == null) return null;
    Thread thread = Thread.currentThread();
    if (thread == x.runner) return x.current;
    if (x.runner != null && !x.over) x.beyond("code runs on a thread that is not the explorer's: " + thread.getName());
    return null;
  }

  static Execution x() {
    return Execution.now;
  }

  // ---- memory

  /** Comes before a plain field is read; {@code base} is null for a static one. */
  public static void read(Object base, int site) {
    plain(base, site, false);
  }

  /** Comes before a plain field is written. */
  public static void write(Object base, int site) {
    plain(base, site, true);
  }

  private static void plain(Object base, int number, boolean writes) {
    Strand me = me();
    if (me == null || me.quiet > 0) return;
    Execution x = x();
    if (x.over) return;
    Sites.Site site = Sites.at(number);
    if (site.own()) me.site = number;
    if (x.isHot(site.field())) {
      x.point(me);
      if (site.own()) me.site = number;
    }
    Cell cell = x.memory.plain(me, base, site.field(), number, writes);
    if (writes) {
      x.progress(me);
      if (site.own()) x.fairness.changes(me);
      if (site.own()) x.journal.wrote(me, number, base, site.field(), cell);
    } else if (site.own()) {
      x.journal.read(me, number, base, site.field(), cell);
    }
  }

  /** Comes before an array element is read. */
  public static void readArray(Object array, int index, int site) {
    element(array, index, site, false);
  }

  /** Comes before an array element is written. */
  public static void writeArray(Object array, int index, int site) {
    element(array, index, site, true);
  }

  private static void element(Object array, int index, int number, boolean writes) {
    Strand me = me();
    if (me == null || me.quiet > 0 || array == null) return;
    Execution x = x();
    if (x.over) return;
    Sites.Site site = Sites.at(number);
    if (site.own()) me.site = number;
    if (x.isHot(site.field())) x.point(me);
    Cell cell = x.memory.plain(me, array, ~index, number, writes);
    if (writes) x.progress(me);
    if (writes && site.own()) x.fairness.changes(me);
    if (site.own()) x.journal.element(me, number, array, index, writes, cell);
  }

  /** Comes before a volatile field of the program's is read. */
  public static void readVolatile(Object base, int number) {
    Strand me = me();
    if (me == null) return;
    Execution x = x();
    me.site = number;
    x.point(me);
    Sites.Site site = Sites.at(number);
    x.memory.acquire(me, base, site.field());
    x.journal.read(me, number, base, site.field(), null);
  }

  /** Comes before a volatile field of the program's is written. */
  public static void writeVolatile(Object base, int number) {
    Strand me = me();
    if (me == null) return;
    Execution x = x();
    me.site = number;
    x.point(me);
    Sites.Site site = Sites.at(number);
    x.memory.release(me, base, site.field());
    x.progress(me);
    x.fairness.changes(me);
    x.journal.wrote(me, number, base, site.field(), null);
  }

  /** Comes before a volatile field of the JDK's is read. */
  public static void acquire(Object base, int site) {
    Strand me = me();
    if (me != null) x().memory.acquire(me, base, Sites.at(site).field());
  }

  /** Comes before a volatile field of the JDK's is written. */
  public static void release(Object base, int site) {
    Strand me = me();
    if (me == null) return;
    x().memory.release(me, base, Sites.at(site).field());
    x().progress(me);
  }

  // ---- monitors

  /** Stands for {@code monitorenter}. */
  public static void enter(Object lock, int site) {
    if (lock == null) throw new NullPointerException();
    Strand me = me();
    if (me == null) return;
    if (Sites.at(site).own()) me.site = site;
    me.called = null;
    x().monitors.enter(me, lock);
  }

  /** Stands for {@code monitorexit}. */
  public static void exit(Object lock, int site) {
    Strand me = me();
    if (me == null) return;
    if (Sites.at(site).own()) me.site = site;
    x().monitors.exit(me, lock);
  }

  // ---- calls and jumps

  /** Comes before a call into the JDK's utilities, which is a point if the object is a thread-safe one. */
  public static void call(Object receiver, int site) {
    Strand me = me();
    if (me == null) return;
    me.site = site;
    boolean buffer = receiver instanceof StringBuffer;
    if (!buffer && !(receiver instanceof Shared)) return;
    Execution x = x();
    me.called = receiver;
    String what = Sites.at(site).what();
    me.optimistic = what.equals(OPTIMISTIC) || me.optimistic && !what.startsWith(STAMPED);
    x.point(me);
    if (!looks(receiver, site)) x.fairness.handsOver();
    if (buffer && !x.over) {
      x.memory.acquire(me, receiver, 0);
      x.memory.release(me, receiver, 0);
    }
    x.journal.note(me, site, "calls " + Sites.at(site).what() + " of", receiver);
  }

  /** Tells whether a call changes nothing that counts: it takes or gives a lock, or only asks. */
  private static boolean looks(Object receiver, int site) {
    return receiver instanceof Lock || QUESTION.matcher(Sites.at(site).what()).find();
  }

  /** Comes before a call that is a step of its own though it has no object: it prints, or starts something. */
  public static void at(int site) {
    Strand me = me();
    if (me != null) me.site = site;
  }

  /** Comes before the program's own code parks its thread. */
  public static void parks(int site) {
    Strand me = me();
    if (me == null) return;
    me.site = site;
    me.called = null;
    me.parksItself = true;
  }

  /** Waits for a condition. To wake for no reason is to give the lock back and to take it again at once. */
  public static void await(Condition condition) throws InterruptedException {
    Strand me = me();
    if (me == null || x().spuriousLeft == 0 || x().over || x().any(2) == 0) {
      condition.await();
      return;
    }
    x().spuriousLeft--;
    x().journal.note(me, me.site, "waits and wakes for no reason in", condition);
    condition.awaitNanos(0);
  }

  /** Comes before what cannot be controlled. */
  public static void beyond(int site) {
    Strand me = me();
    if (me == null || x().over) return;
    x().beyond("it " + Sites.at(site).what() + " at " + Sites.at(site));
    x().stop(me);
  }

  /** Comes before a jump backwards. */
  public static void loop() {
    Strand me = me();
    if (me == null) return;
    Execution x = x();
    if (x.over) x.abort(me);
    if (++me.spins <= LONG_LOOP) return;
    x.pulse++;
    if (me.quiet == 0) {
      x.fairness.polls(me);
      x.point(me);
    } else {
      me.spins = 0;
    }
  }

  /** Comes when a class begins to be initialised. */
  public static void initialising() {
    Strand me = me();
    if (me != null) me.quiet++;
  }

  /** Comes when a class is initialised; what it needed is so already. */
  public static void initialised(Class<?> type) {
    Strand me = me();
    if (me != null) me.quiet--;
    if (type.getClassLoader() instanceof Resettable loader) loader.initialised(type);
  }

  /** Comes when a thread was made: it takes after the one that made it, and not after its carrier. */
  public static void made(Thread thread) {
    Strand me = me();
    if (me != null) thread.setDaemon(me.daemon);
  }

  /** Comes when a permit of a semaphore was taken. */
  public static void took(boolean did, Object semaphore) {
    Strand me = me();
    if (me != null && did) x().monitors.take(me, semaphore);
  }

  /** Comes before a permit of a semaphore is given. */
  public static void gives(Object semaphore) {
    Strand me = me();
    if (me != null) x().monitors.give(me, semaphore);
  }

  /** Comes when a thread of a pool looks for its next task: it is in no code of the program. */
  public static void idle() {
    Strand me = me();
    if (me == null) return;
    me.site = 0;
    me.called = null;
  }

  /** Comes when one of the JDK's locks gets an owner, or loses it. */
  public static void owner(Object lock, Thread owner) {
    Strand me = me();
    if (me != null) x().monitors.own(lock, owner == null ? null : x().byThread.getOrDefault(owner, me));
  }

  /** Gives a hash code that is the same in each run. */
  public static int hash(Object object) {
    Strand me = me();
    return me == null ? System.identityHashCode(object) : x().names.hash(object);
  }

  /** Stands for {@code System.out} and {@code System.err}: what is printed is a step, and goes nowhere. */
  public static PrintStream print(PrintStream real, int site) {
    Strand me = me();
    if (me == null) return real;
    me.site = site;
    x().point(me);
    x().fairness.changes(me);
    return Printed.of(x(), me);
  }

  /** Makes a point and a step of the program's own choice, which orders nothing. */
  public static void pass(String step) {
    Strand me = me();
    if (me == null || me.quiet > 0) return;
    x().point(me);
    if (!step.isEmpty()) x().journal.note(me, me.site, step);
  }

  /** Notes a step of the program's own choice. */
  public static void note(String step) {
    Strand me = me();
    if (me == null || x().over) return;
    x().fairness.changes(me);
    x().journal.note(me, me.site, step);
  }

  /** Reads the virtual clock and does not move it. */
  public static long clock() {
    return me() == null ? System.nanoTime() : x().clock;
  }

  // ---- for the stand-ins of the JDK's internals

  /** Acquires what was released to a location. */
  public static void acquireAt(Object base, int key) {
    Strand me = me();
    if (me != null) x().memory.acquire(me, base, key);
  }

  /** Releases to a location. */
  public static void releaseAt(Object base, int key) {
    Strand me = me();
    if (me == null) return;
    x().memory.release(me, base, key);
    x().progress(me);
  }

  /** Makes what comes next a point of the program's, at the place it was last. */
  public static void pointHere() {
    Strand me = me();
    if (me != null) x().point(me);
  }

  /** Records a plain access through a handle. */
  public static void plainAt(Object base, int key, int site, boolean writes) {
    Strand me = me();
    if (me != null && me.quiet == 0 && !x().over) x().memory.plain(me, base, key, site, writes);
  }
}
