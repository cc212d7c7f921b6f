package daemonprocess;

import interleave.kit.Status;

/** Is a child process, which may be a daemon: one that dies with its parent, and has no children of its own. */
public final class Helper {
  /**
   * Prepares a child.
   *
   * @param main what it runs; this main method calls {@link #enter} first
   * @param args the arguments that {@code enter} gives to it
   */
  public Helper(Class<?> main, String... args) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Says whether the child is a daemon; one that nobody calls so is none.
   *
   * @throws IllegalStateException if it has been started
   */
  public void setDaemon(boolean daemon) {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Tells whether the child is a daemon. */
  public boolean isDaemon() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Starts the child, and does not wait for it: neither now nor when this process ends. A daemon dies at most 100 ms after this
   * process, however that ends; another child lives on.
   *
   * @return the child's process id
   * @throws IllegalStateException if it has been started, or if this process itself is a daemon
   */
  public int start() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Waits until the child has ended; tells how. */
  public Status join() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Lets a child begin: in its process, called once, first of all. Also the child ends when its main method does.
   *
   * @param all the arguments with which {@link #start} has had its main method called
   * @return those that the child was prepared with
   */
  public static String[] enter(String[] all) {
    throw new UnsupportedOperationException("not written yet");
  }
}
