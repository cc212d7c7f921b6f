package interleave.explore.run;

import java.util.Arrays;

/** Counts vector clocks; an absent entry is 0. */
final class Clock {
  private Clock() {}

  static int[] ensure(int[] clock, int length) {
    return clock.length >= length ? clock : Arrays.copyOf(clock, length + 4);
  }

  static int[] join(int[] into, int[] from) {
    int[] joined = ensure(into, from.length);
    for (int i = 0; i < from.length; i++) if (from[i] > joined[i]) joined[i] = from[i];
    return joined;
  }

  static int at(int[] clock, int index) {
    return index < clock.length ? clock[index] : 0;
  }
}
