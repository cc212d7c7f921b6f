package interleave.judge.engine;

import interleave.judge.spec.SpecSession;
import interleave.judge.stage.Playhouse;
import interleave.judge.stage.StageFault;
import java.util.Map;
import java.util.function.Supplier;

/** Runs the checks of one exercise on one submission, in one playhouse for as long as it stands. */
final class SubmissionRun implements AutoCloseable {
  private final PreparedExercise exercise;
  private final Map<String, byte[]> student;
  private final Options options;
  private final Supplier<Playhouse> opening;
  private Playhouse playhouse;

  SubmissionRun(
      PreparedExercise exercise, Map<String, byte[]> student, Options options, Supplier<Playhouse> opening) {
    this.exercise = exercise;
    this.student = student;
    this.options = options;
    this.opening = opening;
  }

  Attempt settle(CheckPlan check) {
    return CheckJudge.settle(
        () -> attempt(check), Engine.MESSAGES.text("unclear"));
  }

  @Override
  public void close() {
    if (playhouse != null) {
      try {
        playhouse.close();
      } catch (StageFault fault) {
        // Everything has been judged; a house that does not close well changes no verdict.
      } finally {
        playhouse = null;
      }
    }
  }

  /** A faulty house is torn down, so that the next attempt gets another. */
  private Attempt attempt(CheckPlan check) {
    Attempt attempt = run(check);
    if (attempt instanceof Attempt.Faulty) {
      close();
    }
    return attempt;
  }

  private Attempt run(CheckPlan check) {
    try {
      if (playhouse == null) {
        playhouse = opening.get();
      }
    } catch (RuntimeException fault) {
      return Attempt.Faulty.of(fault);
    }
    var setup =
        new SpecSession.Setup(
            exercise.definition().slug(),
            options.seed(),
            playhouse,
            student,
            exercise.definition().limits().play(),
            exercise::message,
            options.audience());
    try (SpecSession session = SpecSession.open(setup)) {
      return JUnitRunner.run(exercise.spec(), check, session);
    }
  }
}
