package interleave.cli;

import java.util.random.RandomGenerator;

/** Reads the seed that a report printed, or draws one. */
final class Seed {
  private Seed() {}

  /** Returns the seed written in hexadecimal; draws one of six digits if nothing is written. */
  static long of(String written) {
    if (written == null || written.isBlank()) {
      return RandomGenerator.getDefault().nextLong(0x10_0000, 0x100_0000);
    }
    try {
      return Long.parseUnsignedLong(written.strip(), 16);
    } catch (NumberFormatException e) {
      throw Refusal.of("bad-seed", written);
    }
  }
}
