package interleave.judge.domain;

import java.util.List;

/**
 * Holds the verdicts of one exercise of one submission.
 *
 * @param exercise the slug
 * @param title the exercise's title
 * @param verdict PASSED when every check passed, else the gravest of its checks' verdicts
 * @param checks in the order of the spec
 * @param ignoredFiles files that were handed in and do not count, with the reason
 * @param advice remarks that cost no points
 */
public record ExerciseResult(
    String exercise, Text title, Verdict verdict, List<CheckResult> checks, List<IgnoredFile> ignoredFiles, List<Text> advice) {

  public ExerciseResult {
    checks = List.copyOf(checks);
    ignoredFiles = List.copyOf(ignoredFiles);
    advice = List.copyOf(advice);
  }

  public int points() {
    return checks.stream().mapToInt(CheckResult::points).sum();
  }

  public int maxPoints() {
    return checks.stream().mapToInt(CheckResult::maxPoints).sum();
  }
}
