package interleave.report.text;

import interleave.judge.domain.CheckResult;
import interleave.judge.domain.ClassReport;
import interleave.judge.domain.Evidence;
import interleave.judge.domain.ExerciseResult;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.SubmissionResult;
import interleave.judge.domain.Text;
import interleave.judge.domain.Verdict;
import interleave.judge.timeline.Said;
import java.util.List;

/** Chooses what of a result a reader is told, so that every form of a report tells the same. */
public final class Findings {
  private Findings() {}

  /** Returns the first sentence on a check that was not passed. */
  public static Text headline(CheckResult check) {
    if (check.evidence() != null && !check.evidence().headline().isEmpty()) {
      return check.evidence().headline();
    }
    return check.message().isEmpty() ? Phrases.of(check.verdict()) : check.message();
  }

  /** Returns what else there is to tell; empty where the message says no more than the headline. */
  public static Text remark(CheckResult check) {
    Text headline = headline(check);
    return check.message().en().startsWith(headline.en()) ? Text.EMPTY : check.message();
  }

  /** Returns where the lesson explains it: each language has a page of its own. */
  public static Text lesson(CheckResult check) {
    return new Text(check.lesson(), check.lesson().replace("/LESSON.md", "/LESSON.zh-CN.md"));
  }

  /**
   * Returns who waits for whom, line by line, unless the check's own words say it already; else
   * nothing.
   */
  public static Text cycle(CheckResult check) {
    Evidence evidence = check.evidence();
    if (evidence == null || evidence.transcript() == null) {
      return Text.EMPTY;
    }
    String told =
        headline(check).en()
            + evidence.expected().en()
            + evidence.observed().en()
            + check.message().en();
    return evidence
        .transcript()
        .of(MarkKind.STUCK)
        .map(Mark::value)
        .filter(cycle -> !told.contains(cycle))
        .findFirst()
        .map(Said::of)
        .orElse(Text.EMPTY);
  }

  /** Returns what was seen in place of what was expected; empty where the headline has said it already. */
  public static Text observed(CheckResult check) {
    Text observed = check.evidence() == null ? Text.EMPTY : check.evidence().observed();
    return headline(check).en().contains(observed.en()) ? Text.EMPTY : observed;
  }

  /** Returns what a student could have earned: everything that was graded, handed in or not. */
  public static int maxPoints(ClassReport report, SubmissionResult submission) {
    int graded = report.exercises().stream().mapToInt(ClassReport.ExerciseInfo::maxPoints).sum();
    return Math.max(graded, submission.maxPoints());
  }

  /** Returns what a good answer could do better, though it kept its points; else nothing. */
  public static Text advice(CheckResult check) {
    return check.verdict() == Verdict.PASSED ? check.message() : Text.EMPTY;
  }

  /** Tells whether something must be explained: everything but a pass and an untouched skeleton. */
  public static boolean isTrouble(Verdict verdict) {
    return verdict != Verdict.PASSED && verdict != Verdict.NOT_STARTED;
  }

  /**
   * Returns the one message that all checks share, as when the files do not compile; else an empty
   * text.
   */
  public static Text common(ExerciseResult exercise) {
    List<CheckResult> checks = exercise.checks();
    if (checks.size() < 2 || !isTrouble(checks.getFirst().verdict())) {
      return Text.EMPTY;
    }
    CheckResult first = checks.getFirst();
    boolean shared =
        checks.stream()
            .allMatch(
                check ->
                    check.verdict() == first.verdict() && headline(check).equals(headline(first)));
    boolean played =
        checks.stream().anyMatch(c -> c.evidence() != null && c.evidence().transcript() != null);
    return shared && !played ? headline(first) : Text.EMPTY;
  }
}
