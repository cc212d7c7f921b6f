package interleave.judge.engine;

import interleave.judge.domain.Transcript;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Says how to grade.
 *
 * @param seed what every random number of the run starts from
 * @param locale the reader's language
 * @param checks ids of the checks to run; empty for all
 * @param lanes how many checks of one answer are judged at once, at least 1
 * @param audience is shown each play that was played to its end, on the thread of its check
 */
public record Options(long seed, Locale locale, Set<String> checks, int lanes, Consumer<Transcript> audience) {
  public Options {
    checks = Set.copyOf(checks);
  }

  /** Makes options under which the checks of an answer are judged one after the other, before no audience. */
  public Options(long seed, Locale locale, Set<String> checks) {
    this(seed, locale, checks, 1, _ -> {});
  }

  /**
   * Returns the same for who waits for one answer: as many of its checks at once as there are processors, and one more,
   * since some checks mostly wait.
   */
  public Options hurried() {
    return new Options(seed, locale, checks, 1 + Runtime.getRuntime().availableProcessors(), audience);
  }

  /** Returns the same for who wants to see the plays. */
  public Options before(Consumer<Transcript> audience) {
    return new Options(seed, locale, checks, lanes, audience);
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
