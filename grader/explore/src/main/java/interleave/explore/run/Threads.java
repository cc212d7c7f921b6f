package interleave.explore.run;

import java.util.Objects;

/** Does what a thread can do, to strands. */
final class Threads {
  private Threads() {}

  /** Runs a strand's code to its end, whatever that is. */
  static void run(Execution x, Strand strand) {
    try {
      strand.task.run();
    } catch (Abort e) {
      return;
    } catch (Throwable e) {
      if (x.over) return;
      try {
        strand.died = handled(strand, e) ? null : e;
      } catch (Abort again) {
        return;
      } catch (Throwable another) {
        strand.died = another;
      }
    }
    strand.holds.clear();
  }

  private static boolean handled(Strand strand, Throwable thrown) {
    if (strand.id == 0) return false;
    Thread.UncaughtExceptionHandler handler = strand.thread.getUncaughtExceptionHandler();
    if (handler == null || handler == strand.thread.getThreadGroup()) handler = Thread.getDefaultUncaughtExceptionHandler();
    if (handler == null) return false;
    handler.uncaughtException(strand.thread, thrown);
    return true;
  }

  static String name(Execution x, Thread thread) {
    String name = thread.getName();
    int number = Names.number(name);
    if (number >= x.firstThread) return "Thread-" + (number - x.firstThread);
    return name.isEmpty() ? "virtual-" + x.strands.size() : name;
  }

  static void start(Execution x, Strand me, Thread thread) {
    if (x.byThread.containsKey(thread)) throw new IllegalThreadStateException();
    Runnable task = x.tasks.get(thread);
    Strand started = x.strand(thread, name(x, thread), task == null ? thread::run : task);
    started.daemon = thread.isDaemon();
    started.clock = Clock.join(started.clock, me.clock);
    me.tick();
    started.begun = true;
    // A pool's own thread is in no code of the program until its first task.
    x.progress(me);
    x.journal.note(me, me.site, "starts " + started.name);
    x.point(me);
  }

  /** Waits for the end of a thread; a time of 0 is for ever. Tells whether it has ended. */
  static boolean join(Execution x, Strand me, Thread thread, long nanos) throws InterruptedException {
    x.point(me);
    throwIfInterrupted(x, me);
    Strand target = x.byThread.get(thread);
    if (target == null) return false;
    if (!target.done) {
      x.journal.note(me, me.site, "waits for the end of " + target.name);
      x.await(me, new Wait(Wait.Kind.JOIN, thread, null, target, nanos == 0 ? Wait.FOREVER : x.after(nanos)));
      throwIfInterrupted(x, me);
    }
    if (!target.done) return false;
    me.acquire(target.clock);
    x.progress(me);
    return true;
  }

  static void sleep(Execution x, Strand me, long nanos) throws InterruptedException {
    if (nanos < 0) throw new IllegalArgumentException("timeout value is negative");
    throwIfInterrupted(x, me);
    x.journal.note(me, me.site, "sleeps " + nanos / 1_000_000 + " ms");
    x.await(me, new Wait(Wait.Kind.SLEEP, null, null, null, x.after(nanos)));
    throwIfInterrupted(x, me);
  }

  static void interrupt(Execution x, Strand me, Thread thread) {
    x.point(me);
    Strand target = x.byThread.get(Objects.requireNonNull(thread));
    if (target == null) return;
    target.interrupted = true;
    target.interruptClock = me.release(target.interruptClock);
    x.progress(me);
    x.journal.note(me, me.site, "interrupts " + target.name);
  }

  static boolean clearInterrupt(Execution x, Strand me) {
    if (!me.interrupted) return false;
    me.interrupted = false;
    me.acquire(me.interruptClock);
    return true;
  }

  static void throwIfInterrupted(Execution x, Strand me) throws InterruptedException {
    if (!clearInterrupt(x, me)) return;
    x.journal.note(me, me.site, "is interrupted");
    throw new InterruptedException();
  }

  /** Parks until there is a permit; negative is for ever. */
  static void park(Execution x, Strand me, Object blocker, long nanos) {
    if (me.permit || me.interrupted || nanos == 0) {
      // It returns at once, and a loop around it must still let others go on.
      x.point(me);
    } else if (me.parksItself && x.spuriousLeft > 0 && x.any(2) == 1) {
      x.spuriousLeft--;
      x.journal.note(me, me.site, "parks and wakes for no reason");
      x.point(me);
    } else {
      x.journal.note(me, me.site, "waits in", me.called == null ? blocker == null ? me.name : blocker : me.called);
      x.await(me, new Wait(Wait.Kind.PARK, blocker, null, null, nanos < 0 ? Wait.FOREVER : x.after(nanos)));
    }
    me.permit = false;
    me.parksItself = false;
  }

  static void unpark(Execution x, Strand me, Thread thread) {
    Strand target = thread == null ? null : x.byThread.get(thread);
    if (target == null) return;
    target.permit = true;
    x.progress(me);
  }

  static Thread.State state(Execution x, Strand me, Thread thread) {
    x.point(me);
    Strand target = x.byThread.get(thread);
    if (target == null) return Thread.State.NEW;
    if (target.done) {
      me.acquire(target.clock);
      return Thread.State.TERMINATED;
    }
    Wait wait = target.wait;
    if (wait == null || wait.isOver(target)) return Thread.State.RUNNABLE;
    if (wait.kind == Wait.Kind.MONITOR || wait.kind == Wait.Kind.SIGNAL && wait.notified) return Thread.State.BLOCKED;
    return wait.isTimed() ? Thread.State.TIMED_WAITING : Thread.State.WAITING;
  }
}
