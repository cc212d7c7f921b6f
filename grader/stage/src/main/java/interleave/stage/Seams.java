package interleave.stage;

import interleave.stage.play.Hooks;

/**
 * Receives control wherever the student's code touches what threads share. The judge rewrites the student's
 * classes so that they call this; scenes only use the names. A seam stands right before what it names:
 *
 * <ul>
 *   <li>{@code read NAME}, {@code write NAME}: a non-final field of the student's classes
 *   <li>{@code read array}, {@code write array}: an element of any array
 *   <li>{@code lock}, {@code unlock}: a monitor, also that of a synchronized method
 *   <li>{@code wait}, {@code notify}, {@code notifyAll}: of java.lang.Object
 *   <li>{@code call CLASS.METHOD}: of java.util.concurrent and of Thread, as in {@code call Semaphore.acquire}
 * </ul>
 *
 * <p>Right behind whatever may have blocked stands another: {@code locked}, {@code waited}, {@code called
 * CLASS.METHOD}.
 */
public final class Seams {
  private static volatile boolean stopping;

  private Seams() {}

  /** Says whether anybody may have to stop at reads, writes and loops; only the stage can say so. */
  public static void stop(boolean yes) {
    Class<?> caller = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass();
    if (caller.getModule() == Seams.class.getModule()) stopping = yes;
  }

  /** Stands before a read or a write. */
  public static void pass(String seam) {
    if (stopping) Hooks.pass(seam);
  }

  /** Stands before a jump back. */
  public static void loop() {
    if (stopping) Hooks.loop();
  }

  /** Stands before a call that lets other threads go first. */
  public static void rest(String seam) {
    if (stopping) Hooks.rest(seam);
  }

  /** Stands before a lock is taken. */
  public static void lock(Object lock, String seam) {
    Hooks.lock(lock, seam);
  }

  /** Stands behind a lock that was taken. */
  public static void locked(Object lock, String seam) {
    Hooks.locked(lock, seam);
  }

  /** Stands behind an attempt to take a lock. */
  public static void tried(boolean taken, Object lock, String seam) {
    if (taken) Hooks.locked(lock, seam);
    else Hooks.called(lock, seam);
  }

  /** Stands before a lock is given back. */
  public static void unlock(Object lock, String seam) {
    Hooks.unlock(lock, seam);
  }

  /** Stands before a wait for a signal, which gives the lock back meanwhile. */
  public static void await(Object target, String seam) {
    Hooks.await(target, seam);
  }

  /** Stands behind a wait for a signal. */
  public static void awaited(Object target, String seam) {
    Hooks.awaited(target, seam);
  }

  /** Stands before a call that may block. */
  public static void call(Object target, String seam) {
    Hooks.call(target, seam);
  }

  /** Stands behind a call that may have blocked. */
  public static void called(Object target, String seam) {
    Hooks.called(target, seam);
  }

  /** Stands behind a call that may have blocked and has thrown. */
  public static void failed() {
    Hooks.failed();
  }

  /** Stands before a call that wakes others, at once or when the lock is given back. */
  public static void signal(Object target, String seam, boolean atOnce) {
    Hooks.signal(target, seam, atOnce);
  }

  /** Stands behind the start of a thread. */
  public static void started(Thread thread) {
    Hooks.started(thread);
  }
}
