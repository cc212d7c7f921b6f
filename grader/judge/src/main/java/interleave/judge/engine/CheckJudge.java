package interleave.judge.engine;

import interleave.judge.domain.Text;
import interleave.judge.spec.Certainty;
import java.util.function.Supplier;

/**
 * Runs a check until its outcome is settled. A fault is tried once more; a failure by time that waiting for
 * processors may explain is played again alone, up to three times.
 */
final class CheckJudge {
  private static final int REPLAYS = 3;

  private CheckJudge() {}

  static Attempt settle(Supplier<Attempt> check, Text whyUnclear) {
    Attempt first = twiceIfFaulty(() -> Lanes.shared(check));
    if (!isDoubtful(first)) {
      return first;
    }
    for (int replay = 0; replay < REPLAYS; replay++) {
      Attempt alone = twiceIfFaulty(() -> Lanes.alone(check));
      boolean settled = !(alone instanceof Attempt.Failed(var failure)) || failure.certainty() != Certainty.DOUBTFUL;
      if (settled) {
        return alone;
      }
    }
    return new Attempt.Faulty(whyUnclear);
  }

  private static Attempt twiceIfFaulty(Supplier<Attempt> check) {
    Attempt attempt = check.get();
    return attempt instanceof Attempt.Faulty ? check.get() : attempt;
  }

  private static boolean isDoubtful(Attempt attempt) {
    return attempt instanceof Attempt.Failed(var failure) && failure.certainty() != Certainty.CERTAIN;
  }
}
