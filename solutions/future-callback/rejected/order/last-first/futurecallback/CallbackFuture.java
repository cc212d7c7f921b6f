// A stack: the last one added is called first.
package futurecallback;

import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;

public class CallbackFuture<T> {
  private final ArrayDeque<Callback<? super T>> callbacks = new ArrayDeque<>();
  private boolean done;
  private boolean calling;
  private T value;
  private Throwable error;

  public boolean complete(T value) {
    return end(value, null);
  }

  public boolean fail(Throwable error) {
    return end(null, error);
  }

  public void whenDone(Callback<? super T> callback) {
    synchronized (this) {
      callbacks.addLast(callback);
    }
    callAll();
  }

  public synchronized T get() throws InterruptedException, ExecutionException {
    while (!done) {
      wait();
    }
    if (error != null) {
      throw new ExecutionException(error);
    }
    return value;
  }

  private boolean end(T value, Throwable error) {
    synchronized (this) {
      if (done) {
        return false;
      }
      this.value = value;
      this.error = error;
      done = true;
      notifyAll();
    }
    callAll();
    return true;
  }

  private void callAll() {
    for (var next = next(); next != null; next = next()) {
      call(next);
    }
  }

  /** Takes out the callback that this thread has to call; null if there is none, or somebody else is calling. */
  private synchronized Callback<? super T> next() {
    if (!done || calling || callbacks.isEmpty()) {
      return null;
    }
    calling = true;
    return callbacks.removeLast();
  }

  private void call(Callback<? super T> callback) {
    try {
      callback.done(value, error);
    } catch (RuntimeException e) {
      e.printStackTrace();
    } finally {
      rest();
    }
  }

  private synchronized void rest() {
    calling = false;
  }
}
