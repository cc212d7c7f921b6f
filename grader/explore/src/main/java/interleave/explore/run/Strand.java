package interleave.explore.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A thread of the program, as the scheduler sees it. */
public final class Strand {
  final int id;
  final Thread thread;
  final String name;
  final Runnable task;
  int[] clock = new int[8];
  int[] interruptClock;
  final Map<Object, Object> locals = new HashMap<>(4);
  final List<Object> holds = new ArrayList<>(2);

  boolean begun;
  boolean done;
  boolean interrupted;
  boolean permit;
  boolean timedOut;
  boolean daemon;
  Wait wait;
  Throwable died;

  /** How many class initialisers it is in: what happens there is not interleaved. */
  int quiet;
  /** Where it is in the program's own code. */
  int site;
  /** The object of the JDK's that it called last, for saying what it waits in. */
  Object called;
  /** Loops since it last changed something. */
  int spins;
  /** How often it let others go first since it last changed something. */
  int polls;
  /** Whether it is the program's own code that parks it, which nothing of the JDK's stands around. */
  boolean parksItself;
  /** Whether it reads what a stamp is yet to be validated for. */
  boolean optimistic;
  int aborts;
  long lastRun;
  long yieldedAt = -1;
  /** Whom it lets go first, a bit for each strand. */
  long owed = -1;
  /** Up to which step others go first. */
  int pausedUntil;
  /** How often in a row its time was up at one place, and it has written nothing since. */
  int naps;
  int napSite;
  /** How often it yielded, and it has written nothing since. */
  int looks;
  /** Points that it has passed since it wrote something of its own, and how often there were very many. */
  int unchanged;
  int rounds;
  Object carrier;

  Strand(int id, Thread thread, String name, Runnable task) {
    this.id = id;
    this.thread = thread;
    this.name = name;
    this.task = task;
    clock = Clock.ensure(clock, id + 1);
    clock[id] = 1;
  }

  /** Forgets that it holds a lock; the lock is never asked what it equals. */
  void drop(Object lock) {
    for (int i = holds.size() - 1; i >= 0; i--) {
      if (holds.get(i) != lock) continue;
      holds.remove(i);
      return;
    }
  }

  void tick() {
    clock[id]++;
  }

  void acquire(int[] from) {
    if (from != null) clock = Clock.join(clock, from);
  }

  /** Gives what it knows to whoever acquires {@code into} later. */
  int[] release(int[] into) {
    int[] joined = Clock.join(into == null ? new int[clock.length] : into, clock);
    tick();
    return joined;
  }
}
