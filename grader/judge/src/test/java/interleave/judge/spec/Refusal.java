package interleave.judge.spec;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import interleave.judge.domain.Evidence;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Catches the failure of an assertion, for tests of its exact text. */
final class Refusal {
  private Refusal() {}

  static CheckFailed of(ThrowingCallable assertion) {
    CheckFailed failed = catchThrowableOfType(CheckFailed.class, assertion);
    if (failed == null) {
      throw new AssertionError("the assertion held");
    }
    return failed;
  }

  static String headline(ThrowingCallable assertion) {
    return of(assertion).evidence().headline().en();
  }

  /** Returns diagnosis, headline, expected and observed in English, a line each. */
  static String whole(ThrowingCallable assertion) {
    Evidence evidence = of(assertion).evidence();
    return String.join(
        "\n",
        evidence.diagnosis().name(),
        evidence.headline().en(),
        evidence.expected().en(),
        evidence.observed().en());
  }
}
