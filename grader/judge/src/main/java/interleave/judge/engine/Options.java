package interleave.judge.engine;

import java.util.Locale;
import java.util.Set;

/**
 * Says how to grade.
 *
 * @param seed what every random number of the run starts from
 * @param locale the reader's language
 * @param checks ids of the checks to run; empty for all
 */
public record Options(long seed, Locale locale, Set<String> checks) {
  public Options {
    checks = Set.copyOf(checks);
  }

  public static Options seed(long seed) {
    return new Options(seed, Locale.ENGLISH, Set.of());
  }

  /** Returns the seed as the report prints it and {@code -Dseed} takes it. */
  public String seedInHex() {
    return Long.toHexString(seed);
  }

  boolean wants(String check) {
    return checks.isEmpty() || checks.contains(check);
  }
}
