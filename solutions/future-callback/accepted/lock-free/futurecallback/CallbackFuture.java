package futurecallback;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** No lock: one compare-and-set decides who is first, a counter of what is to be called decides who calls. */
public class CallbackFuture<T> {
  private record Outcome<T>(T value, Throwable error) {}

  private final AtomicReference<Outcome<T>> outcome = new AtomicReference<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private final ConcurrentLinkedQueue<Callback<? super T>> callbacks = new ConcurrentLinkedQueue<>();
  private final AtomicInteger requests = new AtomicInteger();

  public boolean complete(T value) {
    return end(new Outcome<>(value, null));
  }

  public boolean fail(Throwable error) {
    return end(new Outcome<>(null, error));
  }

  public void whenDone(Callback<? super T> callback) {
    callbacks.add(callback);
    callAll();
  }

  public T get() throws InterruptedException, ExecutionException {
    over.await();
    Outcome<T> what = outcome.get();
    if (what.error() != null) {
      throw new ExecutionException(what.error());
    }
    return what.value();
  }

  private boolean end(Outcome<T> what) {
    if (!outcome.compareAndSet(null, what)) {
      return false;
    }
    over.countDown();
    callAll();
    return true;
  }

  private void callAll() {
    Outcome<T> what = outcome.get();
    if (what == null || requests.getAndIncrement() != 0) {
      return;
    }
    int seen = 1;
    do {
      for (var next = callbacks.poll(); next != null; next = callbacks.poll()) {
        call(next, what);
      }
      seen = requests.addAndGet(-seen);
    } while (seen != 0);
  }

  private void call(Callback<? super T> callback, Outcome<T> what) {
    try {
      callback.done(what.value(), what.error());
    } catch (RuntimeException e) {
      e.printStackTrace();
    }
  }
}
