package kettle;

/** Waits for boiling water in four ways. Whatever Wang does himself is done by the thread that calls. */
public final class Wang {
  private Wang() {}

  /**
   * Synchronous and blocking: stands at the kettle and looks at it; if it does not boil, looks again after so many milliseconds, and
   * so on. Does nothing else, and sleeps between the looks.
   *
   * @return how often he looked
   */
  public static int standAndLook(Kettle kettle, long millis) throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Synchronous and not blocking: looks at the kettle; if it does not boil, watches an episode and looks again, and so on.
   *
   * @return how many episodes he watched
   */
  public static int watchAndLook(Kettle kettle, Tv tv) throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Asynchronous and blocking: has the kettle whistle, and stands there asleep until it does. Never looks. */
  public static void standAndListen(Kettle kettle) throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Asynchronous and not blocking: has the kettle whistle, and watches one episode after another until the tea is made. The tea is
   * made once, as soon as the kettle whistles and by the thread that calls then, while he is still watching. Never looks; an
   * episode that has begun is watched to its end.
   *
   * @return how many episodes he watched
   */
  public static int listenAndWatch(Kettle kettle, Tv tv, Runnable tea) throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }
}
