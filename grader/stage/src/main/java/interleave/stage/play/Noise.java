package interleave.stage.play;

/** Puts small random pauses in at seams, a sequence of its own for every thread. */
final class Noise {
  private final long seed;
  private final ThreadLocal<long[]> states = new ThreadLocal<>();

  Noise(long seed) {
    this.seed = seed;
  }

  void pause(int player) {
    long[] state = states.get();
    if (state == null) {
      state = new long[] {seed * 31 + player};
      states.set(state);
    }
    long random = next(state);
    int choice = (int) (random >>> 40 & 255);
    if (choice == 0) rest(1_000_000);
    else if (choice < 12) rest(1 + (random >>> 20 & 0x1FFFF));
    else if (choice < 64) Thread.yield();
  }

  /** An interrupted thread does not rest, and stays interrupted. */
  private static void rest(long nanos) {
    if (Gate.sleep(nanos)) Thread.currentThread().interrupt();
  }

  /** Steps SplitMix64. */
  private static long next(long[] state) {
    long z = state[0] += 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
