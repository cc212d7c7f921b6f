package futurecallback;

import java.util.concurrent.ExecutionException;

/**
 * Is the place where a result will be. One thread puts the result there; others wait for it, or leave a callback.
 *
 * <p>Each callback is called once for each time that it was added, whether it was added before or after the end, and in
 * the order in which they were added. It is called by a thread that completes, fails or adds, never by one that waits in {@code
 * get}. While callbacks run, nobody else is held up: others can get, add, complete and fail. An exception from a callback
 * is printed, and harms neither other callbacks nor the thread that calls.
 *
 * @param <T> what the result is; it may be null
 */
public class CallbackFuture<T> {

  /**
   * Puts the result there; wakes those who wait and calls the callbacks.
   *
   * @return false if there was a result or an error already; nothing has changed then
   */
  public boolean complete(T value) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Puts there why there will be no result; wakes those who wait and calls the callbacks.
   *
   * @return false if there was a result or an error already; nothing has changed then
   */
  public boolean fail(Throwable error) {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Adds a callback, which may be called before this returns. */
  public void whenDone(Callback<? super T> callback) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Waits until there is a result or an error, but not for callbacks.
   *
   * @throws ExecutionException if it failed; the cause is the error
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public T get() throws InterruptedException, ExecutionException {
    throw new UnsupportedOperationException("not written yet");
  }
}
