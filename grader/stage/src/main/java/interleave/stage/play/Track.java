package interleave.stage.play;

import java.util.Arrays;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Remembers which locks one thread holds and what it waits for. Written by that thread alone; read by
 * others only when it stands still, therefore the depth is volatile and written last.
 */
final class Track {
  /** Names what a thread waits for. */
  enum Wait {
    LOCK,
    SIGNAL,
    CALL
  }

  /** Tells what a thread waits for, if it waits: it may have gone on since. */
  record Waiting(Wait kind, Object target, String seam) {}

  final Performance performance;
  final Thread thread;

  /** The actor that this thread plays; null for a thread of the student's in a free play. */
  volatile Player player;

  private Object[] held = new Object[8];
  private String[] sites = new String[8];
  private boolean[] lentOut = new boolean[8];
  private volatile int depth;

  private volatile Waiting waiting;
  private volatile int moves;

  Track(Performance performance, Thread thread) {
    this.performance = performance;
    this.thread = thread;
  }

  String name() {
    Player p = player;
    return p != null ? p.name() : Values.cut(thread.getName());
  }

  void waits(Wait kind, Object target, String seam) {
    waiting = new Waiting(kind, target, seam);
    moves++;
  }

  void goesOn() {
    waiting = null;
    moves++;
  }

  /** Returns what the thread waits for, or null. */
  Waiting waiting() {
    return waiting;
  }

  boolean waitsFor(Object target) {
    Waiting now = waiting;
    return now != null && now.target() == target;
  }

  /** Returns a number that changes whenever the thread begins or ceases to wait. */
  int moves() {
    return moves;
  }

  void push(Object lock, String site) {
    int at = depth;
    if (at == held.length) grow();
    held[at] = lock;
    sites[at] = site;
    lentOut[at] = false;
    depth = at + 1;
  }

  private void grow() {
    int size = 2 * held.length;
    held = Arrays.copyOf(held, size);
    sites = Arrays.copyOf(sites, size);
    lentOut = Arrays.copyOf(lentOut, size);
  }

  void pop(Object lock) {
    for (int i = depth - 1; i >= 0; i--) {
      if (held[i] == lock) {
        int last = depth - 1;
        System.arraycopy(held, i + 1, held, i, last - i);
        System.arraycopy(sites, i + 1, sites, i, last - i);
        System.arraycopy(lentOut, i + 1, lentOut, i, last - i);
        depth = last;
        held[last] = null;
        return;
      }
    }
  }

  /** Notes that waiting for this object gives its lock back for the time being. */
  void lend(Object target) {
    for (int i = depth - 1; i >= 0; i--) lentOut[i] = held[i] == target || isLockOf(held[i], target);
    depth = depth;
  }

  void takeBack() {
    for (int i = depth - 1; i >= 0; i--) lentOut[i] = false;
    depth = depth;
  }

  /** Tells whether a condition belongs to a lock, which only the lock itself can say, and only to its holder. */
  private static boolean isLockOf(Object lock, Object target) {
    if (!(target instanceof Condition condition) || !(lock instanceof Lock)) return false;
    if (!(lock instanceof ReentrantLock known) || lock.getClass().getClassLoader() != null) return true;
    try {
      known.hasWaiters(condition);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  boolean holds(Object lock) {
    return indexOf(lock) >= 0;
  }

  /** Returns where a lock was taken, or null if this thread does not hold it. */
  String heldAt(Object lock) {
    int i = indexOf(lock);
    return i < 0 ? null : sites[i];
  }

  private int indexOf(Object lock) {
    Object[] all = held;
    for (int i = Math.min(depth, all.length) - 1; i >= 0; i--) if (all[i] == lock && !lentOut[i]) return i;
    return -1;
  }
}
