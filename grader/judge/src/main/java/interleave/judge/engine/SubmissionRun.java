package interleave.judge.engine;

import interleave.judge.domain.CheckResult;
import interleave.judge.spec.SpecSession;
import interleave.judge.stage.Playhouse;
import interleave.judge.stage.StageFault;
import java.util.Map;
import java.util.function.Supplier;

/** Runs checks of one exercise on one submission, in one playhouse for as long as it stands. */
final class SubmissionRun implements AutoCloseable {
  private final PreparedExercise exercise;
  private final Map<String, byte[]> student;
  private final Supplier<Playhouse> opening;
  private Playhouse playhouse;

  SubmissionRun(PreparedExercise exercise, Map<String, byte[]> student, Supplier<Playhouse> opening) {
    this.exercise = exercise;
    this.student = student;
    this.opening = opening;
  }

  CheckResult judge(CheckPlan check, Options options) {
    long begin = System.nanoTime();
    Attempt settled = CheckJudge.settle(() -> attempt(check, options), Engine.MESSAGES.text("unclear"));
    return new Results(exercise, options).of(check, settled, (System.nanoTime() - begin) / 1_000_000);
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
  private Attempt attempt(CheckPlan check, Options options) {
    Attempt attempt = run(check, options);
    if (attempt instanceof Attempt.Faulty) {
      close();
    }
    return attempt;
  }

  private Attempt run(CheckPlan check, Options options) {
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
