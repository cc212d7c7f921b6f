package interleave.judge.engine;

import interleave.judge.domain.Text;
import interleave.judge.spec.Certainty;
import java.util.function.Supplier;

/**
 * Runs a check until its outcome is settled. A fault is tried once more; a failure by time that waiting for
 * processors may explain is played again alone, up to three times: one pass acquits, three failures convict unless the wait may
 * explain each of them.
 */
final class CheckJudge {
  private static final int REPLAYS = 3;

  private CheckJudge() {}

  static Attempt settle(Supplier<Attempt> check, Text whyUnclear) {
    Attempt first = twiceIfFaulty(() -> Lanes.shared(check));
    if (!isDoubtful(first)) {
      return first;
    }
    Attempt settled = new Attempt.Faulty(whyUnclear);
    for (int replay = 0; replay < REPLAYS; replay++) {
      Attempt alone = twiceIfFaulty(() -> Lanes.alone(check));
      if (!isDoubtful(alone)) {
        return alone;
      }
      if (alone instanceof Attempt.Failed(var failure) && failure.certainty() == Certainty.SUSPECT) {
        settled = alone;
      }
    }
    return settled;
  }

  private static Attempt twiceIfFaulty(Supplier<Attempt> check) {
    Attempt attempt = check.get();
    return attempt instanceof Attempt.Faulty ? check.get() : attempt;
  }

  private static boolean isDoubtful(Attempt attempt) {
    return attempt instanceof Attempt.Failed(var failure) && failure.certainty() != Certainty.CERTAIN;
  }
}
