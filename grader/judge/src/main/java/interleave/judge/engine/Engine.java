package interleave.judge.engine;

import interleave.judge.compile.CompilerService;
import interleave.judge.compile.SourceFile;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.domain.CheckResult;
import interleave.judge.domain.ClassReport.ExerciseInfo;
import interleave.judge.domain.ExerciseResult;
import interleave.judge.domain.IgnoredFile;
import interleave.judge.domain.Text;
import interleave.judge.domain.Verdict;
import interleave.judge.gate.Gate;
import interleave.judge.gate.Profile;
import interleave.judge.intake.SubmittedExercise;
import interleave.judge.sandbox.Sandbox;
import interleave.judge.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Grades answers to exercises; may be used by several threads at once. */
public final class Engine implements AutoCloseable {
  static final Messages MESSAGES = Messages.of(Engine.class);

  private final Compiler compiler;
  private final Inspector inspector;
  private final PlayhouseFactory playhouses;
  private final AutoCloseable resources;
  private final Map<ExerciseDefinition, PreparedExercise> prepared = new ConcurrentHashMap<>();

  /**
   * Makes an engine of parts.
   *
   * @param resources what to close with it
   */
  public Engine(Compiler compiler, Inspector inspector, PlayhouseFactory playhouses, AutoCloseable resources) {
    this.compiler = compiler;
    this.inspector = inspector;
    this.playhouses = playhouses;
    this.resources = resources;
  }

  /** Makes an engine of the compiler worker, the gate and the playhouses, which play inside a sandbox. */
  public static Engine standard(Sandbox sandbox) {
    var service = new CompilerService();
    var parts = new StandardParts(sandbox);
    return new Engine(
        service::compile,
        (classes, exercise) -> Gate.check(classes, Profile.of(exercise)),
        parts,
        () -> {
          try (service) {
            parts.close();
          }
        });
  }

  /** Prepares in the background for an answer that is likely to come next, for who will wait for its verdict. */
  public void getReady(ExerciseDefinition exercise, Options options) {
    playhouses.getReady(exercise, options.lanes());
  }

  /**
   * Tells which checks an exercise has and what they are worth.
   *
   * @throws SpecException if the exercise is broken
   */
  public ExerciseInfo describe(ExerciseDefinition exercise) {
    return prepare(exercise).info();
  }

  /** Grades what the intake made of a submission. */
  public ExerciseResult grade(ExerciseDefinition exercise, SubmittedExercise answer, Options options) {
    PreparedExercise ready = prepare(exercise);
    var results = new Results(ready, options);
    if (answer.untouched()) {
      return results.same(Verdict.NOT_STARTED, MESSAGES.text("notStarted"), answer.ignored());
    }
    if (!answer.problem().isEmpty()) {
      return results.same(Verdict.DOES_NOT_COMPILE, answer.problem(), answer.ignored());
    }
    return settled(ready, answer.sources(), options, answer.ignored());
  }

  /** Grades complete sources: the skeleton's files with the answer's in place of its own. */
  public ExerciseResult grade(ExerciseDefinition exercise, List<SourceFile> sources, Options options) {
    return settled(prepare(exercise), sources, options, List.of());
  }

  /**
   * Grades complete sources once for each of several options. The answer is compiled once and its plays follow one another in one
   * house, which costs a fraction of so many calls of {@code grade}; but every call of that finds a fresh house.
   */
  public List<ExerciseResult> gradeInARow(
      ExerciseDefinition exercise, List<SourceFile> sources, List<Options> inTurn) {
    PreparedExercise ready = prepare(exercise);
    return switch (admission(ready, sources)) {
      case Admission.Refused(Verdict verdict, Text why) ->
          inTurn.stream().map(options -> new Results(ready, options).same(verdict, why, List.of())).toList();
      case Admission.Admitted answer -> {
        try (SubmissionRun run = run(ready, answer)) {
          yield inTurn.stream().map(options -> play(ready, run, options)).toList();
        }
      }
    };
  }

  private static ExerciseResult play(PreparedExercise ready, SubmissionRun run, Options options) {
    List<CheckResult> checks = ready.checks(options).stream().map(check -> run.judge(check, options)).toList();
    return new Results(ready, options).all(checks, List.of());
  }

  private Admission admission(PreparedExercise ready, List<SourceFile> sources) {
    return isSkeleton(ready.definition(), sources)
        ? new Admission.Refused(Verdict.NOT_STARTED, MESSAGES.text("notStarted"))
        : Admission.of(ready, sources, compiler, inspector);
  }

  /** Grades nothing: the result of an exercise of which nothing was handed in. */
  public ExerciseResult notStarted(ExerciseDefinition exercise, Options options) {
    return new Results(prepare(exercise), options)
        .same(Verdict.NOT_STARTED, MESSAGES.text("notStarted"), List.of());
  }

  /** Tells that an exercise could not be graded for a reason that is not the student's. */
  ExerciseResult inconclusive(ExerciseDefinition exercise, Options options, Throwable why) {
    return new Results(prepare(exercise), options)
        .same(Verdict.INCONCLUSIVE, MESSAGES.text("inconclusive", why), List.of());
  }

  @Override
  public void close() {
    try {
      resources.close();
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static boolean isSkeleton(ExerciseDefinition exercise, List<SourceFile> sources) {
    return Set.copyOf(sources).equals(Set.copyOf(exercise.skeleton()));
  }

  private PreparedExercise prepare(ExerciseDefinition exercise) {
    return prepared.computeIfAbsent(
        exercise, definition -> Lanes.shared(() -> PreparedExercise.prepare(definition, compiler)));
  }

  /** A fault on the way to the checks is ours: tried once more, then a human's. */
  private ExerciseResult settled(
      PreparedExercise ready, List<SourceFile> sources, Options options, List<IgnoredFile> ignored) {
    try {
      return judge(ready, sources, options, ignored);
    } catch (RuntimeException first) {
      try {
        return judge(ready, sources, options, ignored);
      } catch (RuntimeException again) {
        return new Results(ready, options)
            .same(Verdict.INCONCLUSIVE, MESSAGES.text("inconclusive", again), ignored);
      }
    }
  }

  private ExerciseResult judge(
      PreparedExercise ready, List<SourceFile> sources, Options options, List<IgnoredFile> ignored) {
    var results = new Results(ready, options);
    return switch (admission(ready, sources)) {
      case Admission.Refused(Verdict verdict, Text why) -> results.same(verdict, why, ignored);
      case Admission.Admitted answer ->
          results.all(
              new CheckLanes(() -> run(ready, answer), options).judge(ready.checks(options)), ignored);
    };
  }

  private SubmissionRun run(PreparedExercise ready, Admission.Admitted answer) {
    return new SubmissionRun(
        ready, answer.classes(), () -> playhouses.open(ready.definition(), answer.production()));
  }
}
