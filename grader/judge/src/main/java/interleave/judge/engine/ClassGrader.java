package interleave.judge.engine;

import interleave.judge.course.ExerciseDefinition;
import interleave.judge.domain.ClassReport;
import interleave.judge.domain.ExerciseResult;
import interleave.judge.domain.SubmissionResult;
import interleave.judge.domain.Text;
import interleave.judge.intake.Submission;
import interleave.judge.intake.SubmittedExercise;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Grades a class: every exercise of every submission, several at once, reported in the order of the class. */
public final class ClassGrader {
  private final Engine engine;
  private final int jobs;
  private final Clock clock;

  /** Hears how far the grading has come; called from the workers' threads, one at a time. */
  @FunctionalInterface
  public interface Progress {
    /**
     * @param done how many results there are, counted from 1
     * @param total how many there will be
     */
    void graded(int done, int total, String student, ExerciseResult result);
  }

  /**
   * Says which class to grade.
   *
   * @param isolation the isolation level in force, for the report
   */
  public record Job(
      Text course, List<ExerciseDefinition> exercises, List<Submission> submissions, String isolation) {
    public Job {
      exercises = List.copyOf(exercises);
      submissions = List.copyOf(submissions);
    }
  }

  /**
   * @param jobs how many exercises of submissions are judged at once, at least 1
   */
  public ClassGrader(Engine engine, int jobs, Clock clock) {
    this.engine = engine;
    this.jobs = jobs;
    this.clock = clock;
  }

  /**
   * Grades a class.
   *
   * @throws SpecException if an exercise is broken; nothing is graded then
   */
  public ClassReport grade(Job job, Options options, Progress progress) throws InterruptedException {
    Instant begin = clock.instant();
    List<ClassReport.ExerciseInfo> infos = job.exercises().stream().map(engine::describe).toList();
    var counter = new Counter(progress, job.submissions().size() * job.exercises().size());
    List<SubmissionResult> results = new ArrayList<>();
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    try {
      List<List<Future<ExerciseResult>>> pending = new ArrayList<>();
      for (Submission submission : job.submissions()) {
        pending.add(
            job.exercises().stream()
                .map(exercise -> workers.submit(() -> counter.count(submission, grade(exercise, submission, options))))
                .toList());
      }
      for (int i = 0; i < pending.size(); i++) {
        results.add(result(job.submissions().get(i), pending.get(i)));
      }
    } finally {
      workers.shutdownNow();
    }
    return new ClassReport(
        job.course(), options.seedInHex(), job.isolation(), begin, clock.instant(), infos, results);
  }

  /** Whatever goes wrong with one answer stays with that answer. */
  private ExerciseResult grade(ExerciseDefinition exercise, Submission submission, Options options) {
    try {
      SubmittedExercise answer = submission.exercises().get(exercise.slug());
      return answer == null || !submission.problem().isEmpty()
          ? engine.notStarted(exercise, options)
          : engine.grade(exercise, answer, options);
    } catch (RuntimeException | Error failure) {
      return engine.inconclusive(exercise, options, failure);
    }
  }

  private static SubmissionResult result(Submission submission, List<Future<ExerciseResult>> pending)
      throws InterruptedException {
    List<ExerciseResult> results = new ArrayList<>();
    for (Future<ExerciseResult> one : pending) {
      try {
        results.add(one.get());
      } catch (ExecutionException failure) {
        throw new IllegalStateException("a listener of the progress failed", failure.getCause());
      }
    }
    return new SubmissionResult(
        submission.student(), results, submission.ignored(), submission.problem());
  }

  /** Calls the listener for one result at a time. */
  private static final class Counter {
    private final Progress progress;
    private final int total;
    private int done;

    Counter(Progress progress, int total) {
      this.progress = progress;
      this.total = total;
    }

    synchronized ExerciseResult count(Submission submission, ExerciseResult result) {
      progress.graded(++done, total, submission.student(), result);
      return result;
    }
  }
}
