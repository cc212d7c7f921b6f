package interleave.judge.course;

import java.time.Duration;

/**
 * Bounds what one submission may use.
 *
 * @param play how long one play may last
 * @param compile how long the compiler may take
 * @param heapMegabytes the heap of one JVM
 * @param processes how many processes and threads may exist at once
 */
public record Limits(Duration play, Duration compile, int heapMegabytes, int processes) {
  /** What holds where an exercise.yaml is silent. */
  public static final Limits DEFAULT = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(20), 128, 64);
}
