package interleave.judge.domain;

import java.time.Instant;
import java.util.List;

/**
 * Holds what is published of one grading run.
 *
 * @param course the course's title
 * @param seed the run's seed, in hexadecimal
 * @param isolation the isolation level in force, S0 to S4
 */
public record ClassReport(
    Text course,
    String seed,
    String isolation,
    Instant startedAt,
    Instant finishedAt,
    List<ExerciseInfo> exercises,
    List<SubmissionResult> submissions) {

  public ClassReport {
    exercises = List.copyOf(exercises);
    submissions = List.copyOf(submissions);
  }

  /** Describes an exercise that was graded. */
  public record ExerciseInfo(String exercise, Text title, List<CheckInfo> checks) {
    public int maxPoints() {
      return checks.stream().mapToInt(CheckInfo::maxPoints).sum();
    }
  }

  /** Describes a check: its id, its promise, its points and the anchor of its lesson. */
  public record CheckInfo(String id, Text title, int maxPoints, String lesson) {}
}
