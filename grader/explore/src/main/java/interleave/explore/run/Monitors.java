package interleave.explore.run;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Holds the locks of one schedule: monitors, and who owns the JDK's own locks. */
final class Monitors {
  private final Execution x;
  private final Map<Object, Monitor> monitors = new IdentityHashMap<>();
  private final Map<Object, Strand> holders = new IdentityHashMap<>();
  private final Map<Object, List<Strand>> permits = new IdentityHashMap<>();
  private final Map<Object, Boolean> signals = new IdentityHashMap<>();

  Monitors(Execution execution) {
    this.x = execution;
  }

  private Monitor of(Object object) {
    return monitors.computeIfAbsent(object, o -> new Monitor());
  }

  void enter(Strand me, Object object) {
    Monitor monitor = of(object);
    if (monitor.owner != me) {
      x.point(me);
      while (monitor.owner != null) {
        x.journal.note(me, me.site, "finds synchronized (" + x.names.of(object) + ") held by " + monitor.owner.name);
        x.await(me, new Wait(Wait.Kind.MONITOR, object, monitor, null, Wait.FOREVER));
      }
      monitor.owner = me;
      monitor.depth = 0;
      me.acquire(monitor.clock);
      me.holds.add(object);
      x.progress(me);
      x.journal.note(me, me.site, "enters synchronized", object);
    }
    monitor.depth++;
  }

  void exit(Strand me, Object object) {
    Monitor monitor = of(object);
    if (x.over) return;
    if (monitor.owner != me) throw new IllegalMonitorStateException("current thread is not owner");
    if (--monitor.depth > 0) return;
    free(me, monitor, object);
    x.journal.note(me, me.site, "leaves synchronized", object);
  }

  private void free(Strand me, Monitor monitor, Object object) {
    monitor.owner = null;
    monitor.depth = 0;
    monitor.clock = me.release(monitor.clock);
    me.drop(object);
  }

  boolean isHeld(Strand me, Object object) {
    return of(object).owner == me;
  }

  /** Waits for a notify; a time of 0 is for ever. */
  void await(Strand me, Object object, long nanos) throws InterruptedException {
    Monitor monitor = owned(me, object);
    x.point(me);
    Threads.throwIfInterrupted(x, me);
    int depth = monitor.depth;
    free(me, monitor, object);
    monitor.waiters.add(me);
    Wait wait = new Wait(Wait.Kind.SIGNAL, object, monitor, null, nanos == 0 ? Wait.FOREVER : x.after(nanos));
    boolean spurious = x.spuriousLeft > 0 && x.any(2) == 1;
    if (spurious) {
      x.spuriousLeft--;
      wait.notified = true;
    }
    x.journal.note(me, me.site, nanos == 0 ? "gives the lock back and waits on" : "gives the lock back and waits for a while on", object);
    boolean late = x.await(me, wait);
    monitor.waiters.remove(me);
    monitor.owner = me;
    monitor.depth = depth;
    me.acquire(monitor.clock);
    me.holds.add(object);
    x.progress(me);
    x.journal.note(me, me.site, spurious ? "wakes for no reason on" : late ? "wakes since its time is up on" : "wakes up on", object);
    if (!wait.notified) Threads.throwIfInterrupted(x, me);
  }

  void signal(Strand me, Object object, boolean all) {
    Monitor monitor = owned(me, object);
    List<Strand> waiters = new ArrayList<>();
    for (Strand waiter : monitor.waiters) if (!waiter.wait.notified) waiters.add(waiter);
    if (!all && waiters.size() > 1) waiters = List.of(waiters.get(x.any(waiters.size())));
    for (Strand waiter : waiters) waiter.wait.notified = true;
    x.progress(me);
    x.fairness.changes(me);
    if (x.journal.isOn()) {
      String whom = waiters.isEmpty() ? ": nobody waits" : " wakes " + String.join(", ", waiters.stream().map(s -> s.name).toList());
      x.journal.note(me, me.site, (all ? "notifyAll" : "notify") + " on " + x.names.of(object) + whom);
    }
  }

  private Monitor owned(Strand me, Object object) {
    Monitor monitor = of(object);
    if (monitor.owner != me) throw new IllegalMonitorStateException("current thread is not owner");
    return monitor;
  }

  /** Learns who owns one of the JDK's locks; null if nobody does. */
  void own(Object lock, Strand owner) {
    if (owner != null) x.names.within(lock, owner.called);
    Strand before = owner == null ? holders.remove(lock) : holders.put(lock, owner);
    if (before != null) before.drop(lock);
    if (owner != null) owner.holds.add(lock);
  }

  /** Learns that a permit of a semaphore was taken. */
  void take(Strand me, Object semaphore) {
    permits.computeIfAbsent(semaphore, s -> new ArrayList<>()).add(me);
  }

  /** Learns that one was given back, or given by somebody who had none: then it is a signal and no lock. */
  void give(Strand me, Object semaphore) {
    List<Strand> takers = permits.computeIfAbsent(semaphore, s -> new ArrayList<>());
    if (!takers.remove(me)) signals.put(semaphore, true);
  }

  /** Says who must go on before one can that waits for a lock, or in a call of {@code called}; null if unknown. */
  Strand holder(Strand waiter, Object lock, Object called) {
    Strand owner = lock == null ? null : holders.get(lock);
    if (owner != null || called == null || signals.containsKey(called)) return owner;
    for (Strand taker : permits.getOrDefault(called, List.of())) if (taker != waiter) return taker;
    return null;
  }
}
