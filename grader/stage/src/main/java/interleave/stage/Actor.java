package interleave.stage;

import java.util.concurrent.Callable;

/** Plays one part of a scene on a thread of its own. */
public interface Actor {
  String name();

  Thread thread();

  /** Marks a point under this actor's name. */
  void mark(String label);

  /** Marks a point with a value; see {@link Scene#mark(String, Object)} for what a value may be. */
  void mark(String label, Object value);

  /** Runs an action inside a span; the span's end is marked also when the action throws. */
  void during(String span, Action action) throws Exception;

  /** Runs an action inside a span and returns its result, which is marked with the span's end. */
  <T> T during(String span, Callable<T> action) throws Exception;

  /** Spends some milliseconds; in a scheduled play it is a seam and takes no time. Interrupts do not end it. */
  void linger(long millis);

  /** Marks a place where a driven or scheduled actor can be stopped. */
  void seam(String name);

  /**
   * Waits until this actor's thread has settled into waiting for a lock, a signal or a time inside the
   * student's code. To be called from the scene's thread or from another actor.
   *
   * @param limitMillis how long to wait for that; run-queue delay is added to it
   * @return whether it has; false also if the actor came to its end
   */
  boolean awaitBlocked(long limitMillis);

  /**
   * Waits until this actor has come to its end.
   *
   * @param limitMillis how long to wait for that; run-queue delay is added to it
   */
  boolean awaitDone(long limitMillis);

  /** Interrupts this actor's thread. */
  void interrupt();
}
