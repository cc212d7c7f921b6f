package threadproperties;

import java.util.List;

/** Makes threads with properties, changes these, and tells them. */
public final class Workers {
  private Workers() {}

  /**
   * Makes a thread that is not started yet.
   *
   * @param name its name, from now on
   * @param daemon whether it is a daemon, whoever makes it
   * @param work what it will do
   */
  public static Thread make(String name, boolean daemon, Runnable work) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Makes a thread that is not started yet and works in stages, one after another. While a stage runs, the thread is called
   * {@code name: stage}; before the first stage and after the last it is called {@code name}, also when a stage throws, which ends
   * the thread.
   */
  public static Thread inStages(String name, List<Stage> stages) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Makes a thread a daemon.
   *
   * @throws IllegalThreadStateException if it was started already, whether it is still alive or not; nothing has changed then
   */
  public static void makeDaemon(Thread thread) {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Tells where a thread is in its life: {@code new}, {@code alive} or {@code over}. A thread that sleeps is alive. */
  public static String state(Thread thread) {
    throw new UnsupportedOperationException("not written yet");
  }
}
