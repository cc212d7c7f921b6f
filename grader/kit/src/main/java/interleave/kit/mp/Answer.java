package interleave.kit.mp;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;

/** Is what a worker sends back. */
sealed interface Answer {
  /** Comes once, before all others: the worker has begun well. */
  record Ready() implements Answer {}

  /** Is what a task returned. */
  record Returned(Object value) implements Answer {}

  /** Is what a task threw: an exception itself cannot travel. */
  record Threw(String type, String message, String trace) implements Answer {
    static Threw of(Throwable thrown) {
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      return new Threw(thrown.getClass().getName(), thrown.getMessage(), trace.toString());
    }

    TaskFailed exception() {
      return new TaskFailed(type, message, trace);
    }
  }

  /** Does a task. */
  static Answer to(Callable<?> task) {
    try {
      return new Returned(task.call());
    } catch (Throwable thrown) {
      return Threw.of(thrown);
    }
  }
}
