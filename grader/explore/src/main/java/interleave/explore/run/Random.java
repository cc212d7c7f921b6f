package interleave.explore.run;

/** Makes numbers that look random and are the same in each schedule. */
final class Random {
  private long state;

  Random(long seed) {
    state = seed;
  }

  long next() {
    long z = state += 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
