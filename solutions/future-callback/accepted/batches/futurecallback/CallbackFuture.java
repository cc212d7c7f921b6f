package futurecallback;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Who completes calls in batches until nothing is left; only then those who add call by themselves. */
public class CallbackFuture<T> {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition isDone = lock.newCondition();
  private List<Callback<? super T>> waiting = new ArrayList<>();
  private boolean done;
  private T value;
  private Throwable error;

  public boolean complete(T value) {
    return end(value, null);
  }

  public boolean fail(Throwable error) {
    return end(null, error);
  }

  public void whenDone(Callback<? super T> callback) {
    lock.lock();
    try {
      if (waiting != null) {
        waiting.add(callback);
        return;
      }
      if (done) {
        waiting = new ArrayList<>(List.of(callback));
      }
    } finally {
      lock.unlock();
    }
    callBatches();
  }

  public T get() throws InterruptedException, ExecutionException {
    lock.lock();
    try {
      while (!done) {
        isDone.await();
      }
    } finally {
      lock.unlock();
    }
    if (error != null) {
      throw new ExecutionException(error);
    }
    return value;
  }

  private boolean end(T value, Throwable error) {
    lock.lock();
    try {
      if (done) {
        return false;
      }
      this.value = value;
      this.error = error;
      done = true;
      isDone.signalAll();
    } finally {
      lock.unlock();
    }
    callBatches();
    return true;
  }

  private void callBatches() {
    for (var batch = batch(); batch != null; batch = batch()) {
      for (var callback : batch) {
        try {
          callback.done(value, error);
        } catch (RuntimeException e) {
          e.printStackTrace();
        }
      }
    }
  }

  /** Takes what waits; null, and from now on nobody calls, if nothing does. */
  private List<Callback<? super T>> batch() {
    lock.lock();
    try {
      var batch = waiting;
      waiting = batch.isEmpty() ? null : new ArrayList<>();
      return waiting == null ? null : batch;
    } finally {
      lock.unlock();
    }
  }
}
