package cpuvsio;

/** Measures what threads and processes are good for. */
public final class Comparison {
  private Comparison() {}

  /**
   * Does each of two jobs so many times in three ways, and measures each way: one after another in the calling thread; in so many threads
   * at once; in so many child processes at once.
   *
   * <p>The six measurements follow one another, in whatever order. Each lasts from before the first job begins until all have
   * ended: the threads are over, the children are buried.
   *
   * @param times how many times, 1 or more, in each way
   * @return the wall times, in nanoseconds
   */
  public static Report measure(Job cpu, Job io, int times) throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }
}
