// Has the JDK do the exercise.
package futurecallback;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

public class CallbackFuture<T> {
  private final CompletableFuture<T> future = new CompletableFuture<>();

  public boolean complete(T value) {
    return future.complete(value);
  }

  public boolean fail(Throwable error) {
    return future.completeExceptionally(error);
  }

  public void whenDone(Callback<? super T> callback) {
    future.whenComplete(callback::done);
  }

  public T get() throws InterruptedException, ExecutionException {
    return future.get();
  }
}
