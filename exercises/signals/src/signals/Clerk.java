package signals;

import java.util.function.IntConsumer;

/** Works, and is interrupted by signals. */
public final class Clerk {
  private Clerk() {}

  /**
   * Has every SIGUSR1 handled from now on: {@code visit} is called with the pid of its sender, while the program goes on with
   * what it does. One that comes during a visit is visited afterwards. Comes back at once.
   */
  public static void receive(IntConsumer visit) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Does a piece of work that no SIGINT disturbs: one that comes meanwhile does nothing, neither then nor later. Afterwards,
   * however the work ends, SIGINT has its default action again.
   */
  public static void undisturbed(Runnable work) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Has {@code ring} run once, in so many seconds, while the program goes on. There is one alarm a process: this one replaces
   * the one before, which does not ring any more. Comes back at once.
   *
   * @return how many seconds were left of the alarm before; 0 if there was none
   */
  public static int wakeIn(int seconds, Runnable ring) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Sleeps for so many seconds, or until a signal comes that has a handler. The process's one alarm is used for it: none is set
   * afterwards.
   *
   * @return how many seconds were left when the signal came; 0 if the time is over
   */
  public static int nap(int seconds) {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Tells whether this process could ignore the signal; leaves it with its default action. */
  public static boolean canIgnore(int signal) {
    throw new UnsupportedOperationException("not written yet");
  }
}
