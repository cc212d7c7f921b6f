package producerconsumer;

import java.util.List;

/** Lets many produce and many consume at the same time, and comes to a clean end. */
public class Workshop {

  /**
   * Gives every source and every sink a thread of its own and hands each item from whatever source to one sink: to one that
   * has nothing to do, as soon as there is one.
   *
   * <p>It returns when all sources are at their end, each item has been accepted once, and no thread of its own waits or works
   * any more. What the sinks have done is seen by the caller then.
   *
   * @param sources each is used by one thread, which is not the caller's
   * @param sinks at least one; each is used by one thread, which is not the caller's
   */
  public <T> void run(List<Source<T>> sources, List<Sink<T>> sinks) throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }
}
