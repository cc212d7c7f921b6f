package interleave.judge.engine;

import interleave.judge.domain.CheckResult;
import interleave.judge.domain.Evidence;
import interleave.judge.domain.ExerciseResult;
import interleave.judge.domain.IgnoredFile;
import interleave.judge.domain.Text;
import interleave.judge.domain.Verdict;
import java.util.Comparator;
import java.util.List;

/** Makes results of attempts, with all that a reader wants to know beside the verdict. */
final class Results {
  /** From the lightest to the gravest; what a human must look at hides behind nothing. */
  private static final List<Verdict> GRAVITY =
      List.of(
          Verdict.PASSED,
          Verdict.NOT_STARTED,
          Verdict.FAILED,
          Verdict.TIMED_OUT,
          Verdict.CRASHED,
          Verdict.DOES_NOT_COMPILE,
          Verdict.FORBIDDEN,
          Verdict.TAMPERED,
          Verdict.INCONCLUSIVE);

  private final PreparedExercise exercise;
  private final Options options;

  Results(PreparedExercise exercise, Options options) {
    this.exercise = exercise;
    this.options = options;
  }

  ExerciseResult all(List<CheckResult> checks, List<IgnoredFile> ignored) {
    Verdict gravest =
        checks.stream().map(CheckResult::verdict).max(Comparator.comparingInt(GRAVITY::indexOf)).orElse(Verdict.INCONCLUSIVE);
    return new ExerciseResult(
        exercise.definition().slug(), exercise.definition().title(), gravest, checks, ignored, List.of());
  }

  /** Gives every check the same verdict, without points. */
  ExerciseResult same(Verdict verdict, Text message, List<IgnoredFile> ignored) {
    return all(
        exercise.checks(options).stream()
            .map(check -> result(check, verdict, message, null, 0))
            .toList(),
        ignored);
  }

  CheckResult of(CheckPlan check, Attempt attempt, long millis) {
    return switch (attempt) {
      case Attempt.Passed(var advice) ->
          result(check, Verdict.PASSED, advice.map(Evidence::headline).orElse(Text.EMPTY), advice.orElse(null), millis);
      case Attempt.Failed(var failure) ->
          result(check, failure.verdict(), failure.evidence().headline(), failure.evidence(), millis);
      case Attempt.Faulty(Text why) ->
          result(check, Verdict.INCONCLUSIVE, Engine.MESSAGES.text("inconclusive", why), null, millis);
    };
  }

  private CheckResult result(
      CheckPlan check, Verdict verdict, Text message, Evidence evidence, long millis) {
    int points = verdict == Verdict.PASSED ? check.points() : 0;
    String again =
        "mvn test -Dexercise=" + exercise.definition().slug() + " -Dseed=" + options.seedInHex();
    return new CheckResult(
        check.id(),
        check.title(),
        verdict,
        points,
        check.points(),
        message,
        evidence,
        options.seedInHex(),
        check.lesson(),
        again,
        millis);
  }
}
