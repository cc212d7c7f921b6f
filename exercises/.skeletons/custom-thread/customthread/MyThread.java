package customthread;

import java.util.List;
import java.util.Map;

/**
 * Runs a target in a thread of its own, with the arguments that were given when the thread was made.
 *
 * <p>Making one runs nothing. {@link #start()} is the one of {@link Thread} and comes back at once; a second
 * {@code start} ends in an {@link IllegalThreadStateException}. What the target throws ends this thread and
 * reaches its uncaught-exception handler.
 */
public class MyThread extends Thread {

  /**
   * Makes a thread that has not started.
   *
   * @param target what to run, once, in this thread
   * @param name the thread's name from now on
   * @param args the arguments that go by position; the target gets equal ones in the same order
   * @param kwargs the arguments that go by name; the target gets an equal map
   */
  public MyThread(Target target, String name, List<Object> args, Map<String, Object> kwargs) {
    // your code
  }

  // your code: what does a thread do when it runs?
}
