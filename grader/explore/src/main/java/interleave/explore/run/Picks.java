package interleave.explore.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes down what was picked at each point, so that it can be picked again. */
public final class Picks {
  /**
   * Some points in a row at which one thread was picked.
   *
   * @param thread its id
   * @param points how many, at least 1
   */
  public record Segment(int thread, int points) {}

  private int[] threads = new int[64];
  private int count;
  private int[] any = new int[4];
  private int anyCount;
  int switches;

  void add(int thread) {
    if (count == threads.length) threads = Arrays.copyOf(threads, count * 2);
    threads[count++] = thread;
  }

  void addAny(int picked) {
    if (anyCount == any.length) any = Arrays.copyOf(any, anyCount * 2);
    any[anyCount++] = picked;
  }

  /** Counts how often the turn was taken from a thread that could go on. */
  public int switches() {
    return switches;
  }

  /** Gives the other picks. */
  public int[] any() {
    return Arrays.copyOf(any, anyCount);
  }

  /** Gives the threads picked. */
  public List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    for (int i = 0, from = 0; i < count; i++) {
      if (i + 1 < count && threads[i + 1] == threads[from]) continue;
      segments.add(new Segment(threads[from], i + 1 - from));
      from = i + 1;
    }
    return segments;
  }
}
