package processpool;

import interleave.kit.Posix;
import interleave.kit.sys.Onlooker;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/** Is a call of a pool's method by a thread of its own: it may never come back. */
final class Call {
  static final String WAITS = "waits";

  private final Thread thread;
  private volatile String outcome = WAITS;

  private Call(Callable<?> method) {
    this.thread = new Thread(() -> outcome = outcome(method), "calls");
  }

  static Call begin(Callable<?> method) {
    var call = new Call(method);
    call.thread.setDaemon(true);
    call.thread.start();
    return call;
  }

  /** Tells what a call comes to: its value, what it threw, or that it waits and will not come back by itself. */
  static String attempt(Callable<?> method) {
    return begin(method).outcome();
  }

  /** Makes a call of one that returns nothing. */
  static Callable<String> done(Action method) {
    return () -> {
      method.run();
      return "done";
    };
  }

  /** Waits until the call has come back, or never will as things are. */
  String outcome() {
    Onlooker.overFamily(Posix.getpid()).await(() -> !thread.isAlive());
    return outcome;
  }

  private static String outcome(Callable<?> method) {
    try {
      return String.valueOf(method.call());
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      String told = cause instanceof TaskFailed ? ": " + cause.getMessage() : "";
      return "ExecutionException: " + (cause == null ? "null" : cause.getClass().getSimpleName()) + told;
    } catch (Exception | Error e) {
      return e.getClass().getSimpleName();
    }
  }

  /** Is something to do. */
  @FunctionalInterface
  interface Action {
    void run() throws Exception;
  }
}
