package interleave.explore.run;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Stands for the methods of threads, of time and of {@code Object} that rewritten code would call. */
public final class ThreadHooks {
  private static final ClassValue<Boolean> OWN_START = overrides("start");
  private static final ClassValue<Boolean> OWN_INTERRUPT = overrides("interrupt");
  private static final ClassValue<Boolean> OWN_HASH = overrides("hashCode");

  private ThreadHooks() {}

  private static ClassValue<Boolean> overrides(String name) {
    return new ClassValue<>() {
      @Override
      protected Boolean computeValue(Class<?> type) {
        try {
          Method method = type.getMethod(name);
          Class<?> declaring = method.getDeclaringClass();
          // What the JDK's virtual threads override is no method of the program's: their start would really
          // start them, and their hash code differs from run to run.
          boolean ofJdk = Thread.class.isAssignableFrom(declaring) && declaring.getName().startsWith("java.lang.");
          return declaring != Object.class && !ofJdk;
        } catch (NoSuchMethodException e) {
          return false;
        }
      }
    };
  }

  private static Strand me() {
    return Hooks.me();
  }

  private static Execution x() {
    return Execution.now;
  }

  private static Strand other(Thread thread) {
    return x().byThread.get(thread);
  }

  // ---- Object

  public static void await(Object on) throws InterruptedException {
    await(on, 0);
  }

  public static void await(Object on, long millis) throws InterruptedException {
    Strand me = me();
    if (me == null) return;
    if (millis < 0) throw new IllegalArgumentException("timeout value is negative");
    me.called = null;
    x().monitors.await(me, on, TimeUnit.MILLISECONDS.toNanos(millis));
  }

  public static void await(Object on, long millis, int nanos) throws InterruptedException {
    await(on, nanos > 0 ? millis + 1 : millis);
  }

  public static void notify(Object on) {
    Strand me = me();
    if (me != null && !x().over) x().monitors.signal(me, on, false);
  }

  public static void notifyAll(Object on) {
    Strand me = me();
    if (me != null && !x().over) x().monitors.signal(me, on, true);
  }

  public static int hash(Object object) {
    return OWN_HASH.get(object.getClass()) ? object.hashCode() : Hooks.hash(object);
  }

  // ---- Thread

  public static void start(Thread thread) {
    Strand me = me();
    if (me == null || OWN_START.get(thread.getClass())) thread.start();
    else Threads.start(x(), me, thread);
  }

  /** Starts for {@code super.start()}, where the thread's own method must not come again. */
  public static void startSuper(Thread thread) {
    Strand me = me();
    if (me != null) Threads.start(x(), me, thread);
    else throw new IllegalStateException("cannot be started outside a schedule: " + thread);
  }

  public static void join(Thread thread) throws InterruptedException {
    join(thread, 0);
  }

  public static void join(Thread thread, long millis) throws InterruptedException {
    Strand me = me();
    if (me == null) thread.join(millis);
    else if (millis < 0) throw new IllegalArgumentException("timeout value is negative");
    else Threads.join(x(), me, thread, TimeUnit.MILLISECONDS.toNanos(millis));
  }

  public static void join(Thread thread, long millis, int nanos) throws InterruptedException {
    join(thread, nanos > 0 ? millis + 1 : millis);
  }

  public static boolean join(Thread thread, Duration time) throws InterruptedException {
    Strand me = me();
    return me == null ? thread.join(time) : Threads.join(x(), me, thread, Math.max(1, time.toNanos()));
  }

  public static void interrupt(Thread thread) {
    Strand me = me();
    if (me == null || OWN_INTERRUPT.get(thread.getClass())) thread.interrupt();
    else Threads.interrupt(x(), me, thread);
  }

  public static void interruptSuper(Thread thread) {
    Strand me = me();
    if (me != null) Threads.interrupt(x(), me, thread);
  }

  public static boolean isInterrupted(Thread thread) {
    Strand me = me();
    if (me == null) return thread.isInterrupted();
    x().point(me);
    Strand target = other(thread);
    if (target == null || !target.interrupted) return false;
    me.acquire(target.interruptClock);
    return true;
  }

  public static boolean interrupted() {
    Strand me = me();
    if (me == null) return Thread.interrupted();
    x().point(me);
    return Threads.clearInterrupt(x(), me);
  }

  public static boolean isAlive(Thread thread) {
    Strand me = me();
    if (me == null) return thread.isAlive();
    Thread.State state = Threads.state(x(), me, thread);
    return state != Thread.State.NEW && state != Thread.State.TERMINATED;
  }

  public static Thread.State state(Thread thread) {
    Strand me = me();
    return me == null ? thread.getState() : Threads.state(x(), me, thread);
  }

  public static String name(Thread thread) {
    Strand me = me();
    if (me == null) return thread.getName();
    return Names.number(thread.getName()) >= 0 ? Threads.name(x(), thread) : thread.getName();
  }

  public static long id(Thread thread) {
    Strand me = me();
    if (me == null) return thread.threadId();
    Strand target = other(thread);
    return target == null ? 1_000 + thread.threadId() : target.id + 1;
  }

  public static Thread current() {
    Strand me = me();
    return me == null ? Thread.currentThread() : me.thread;
  }

  public static void sleep(long millis) throws InterruptedException {
    Strand me = me();
    if (me == null) Thread.sleep(millis);
    else Threads.sleep(x(), me, TimeUnit.MILLISECONDS.toNanos(millis));
  }

  public static void sleep(long millis, int nanos) throws InterruptedException {
    sleep(Duration.ofMillis(millis).plusNanos(nanos));
  }

  public static void sleep(Duration time) throws InterruptedException {
    Strand me = me();
    if (me == null) Thread.sleep(time);
    else Threads.sleep(x(), me, Math.max(0, time.toNanos()));
  }

  public static void sleep(TimeUnit unit, long time) throws InterruptedException {
    if (time > 0) sleep(Duration.ofNanos(unit.toNanos(time)));
  }

  public static void timedJoin(TimeUnit unit, Thread thread, long time) throws InterruptedException {
    if (time > 0) join(thread, Duration.ofNanos(unit.toNanos(time)));
  }

  public static void timedWait(TimeUnit unit, Object on, long time) throws InterruptedException {
    if (time > 0) await(on, Math.max(1, unit.toMillis(time)));
  }

  public static void yield() {
    Strand me = me();
    if (me == null) return;
    x().fairness.pause(me);
    x().tick();
    x().point(me);
  }

  /** Stands for {@code Thread.yield} and {@code onSpinWait} in the program's own code. */
  public static void poll() {
    Strand me = me();
    if (me == null) return;
    x().fairness.polls(me);
    x().fairness.looks(me);
    x().tick();
    x().point(me);
  }

  public static boolean holdsLock(Object lock) {
    Strand me = me();
    return me == null ? Thread.holdsLock(lock) : x().monitors.isHeld(me, lock);
  }

  // ---- making threads

  public static Thread.Builder.OfPlatform ofPlatform() {
    Strand me = me();
    return me == null ? Thread.ofPlatform() : Thread.ofPlatform().daemon(me.daemon);
  }

  public static Thread startVirtual(Runnable task) {
    Thread thread = unstarted(Thread.ofVirtual(), task);
    start(thread);
    return thread;
  }

  public static Thread unstarted(Thread.Builder builder, Runnable task) {
    Thread thread = builder.unstarted(task);
    // A virtual thread's run method does nothing if it is called, so the task must be kept.
    if (thread.isVirtual() && me() != null) x().tasks.put(thread, task);
    return thread;
  }

  public static Thread start(Thread.Builder builder, Runnable task) {
    Thread thread = unstarted(builder, task);
    start(thread);
    return thread;
  }

  public static ThreadFactory factory(Thread.Builder builder) {
    ThreadFactory real = builder.factory();
    return task -> {
      Thread thread = real.newThread(task);
      if (thread.isVirtual() && me() != null) x().tasks.put(thread, task);
      return thread;
    };
  }

  // ---- time and chance

  public static long nanoTime() {
    Strand me = me();
    return me == null ? System.nanoTime() : x().tick();
  }

  public static long currentTimeMillis() {
    Strand me = me();
    return me == null ? System.currentTimeMillis() : 1_700_000_000_000L + x().tick() / 1_000_000;
  }

  public static Instant instant() {
    Strand me = me();
    return me == null ? Instant.now() : Instant.ofEpochMilli(1_700_000_000_000L).plusNanos(x().tick());
  }

  public static double random() {
    return (seed() >>> 11) * 0x1.0p-53;
  }

  /** Gives the seed of a random generator that was given none. */
  public static long seed() {
    Strand me = me();
    return me == null ? System.nanoTime() : x().random.next();
  }

  // ---- parking, for the stand-in of LockSupport

  public static void park(Object blocker, long nanos) {
    Strand me = me();
    if (me != null) Threads.park(x(), me, blocker, nanos);
  }

  public static void parkUntil(Object blocker, long millis) {
    Strand me = me();
    if (me != null) park(blocker, Math.max(0, (millis - 1_700_000_000_000L) * 1_000_000 - x().clock));
  }

  public static void unpark(Thread thread) {
    Strand me = me();
    if (me != null) Threads.unpark(x(), me, thread);
  }

  /** Gives the value that the running thread has for a key, or null. */
  public static java.util.Map<Object, Object> locals() {
    Strand me = me();
    return me == null ? new java.util.HashMap<>() : me.locals;
  }
}
