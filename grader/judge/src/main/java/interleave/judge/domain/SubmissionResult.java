package interleave.judge.domain;

import java.util.List;

/**
 * Holds all results of one student.
 *
 * @param student the folder's or archive's name
 * @param problem why nothing could be graded (a refused archive); empty if there was none
 */
public record SubmissionResult(
    String student, List<ExerciseResult> exercises, List<IgnoredFile> ignoredFiles, Text problem) {

  public SubmissionResult {
    exercises = List.copyOf(exercises);
    ignoredFiles = List.copyOf(ignoredFiles);
  }

  public int points() {
    return exercises.stream().mapToInt(ExerciseResult::points).sum();
  }

  public int maxPoints() {
    return exercises.stream().mapToInt(ExerciseResult::maxPoints).sum();
  }
}
