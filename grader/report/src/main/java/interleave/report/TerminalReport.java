package interleave.report;

import interleave.judge.domain.CheckResult;
import interleave.judge.domain.ClassReport;
import interleave.judge.domain.ExerciseResult;
import interleave.judge.domain.SubmissionResult;
import interleave.judge.domain.Text;
import interleave.judge.domain.Verdict;
import interleave.judge.timeline.Columns;
import interleave.report.text.Findings;
import interleave.report.text.Phrases;
import interleave.report.text.Signs;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Puts results into text for a terminal; whoever calls prints it.
 *
 * @param ansi true to colour it
 * @param width columns of the terminal
 * @param locale the reader's language; every one but Chinese reads English
 */
public record TerminalReport(boolean ansi, int width, Locale locale) {

  /** Returns a table of students and exercises with what a human must look at below it. */
  public String ofClass(ClassReport report) {
    return new ClassTable(report, width, new Ink(ansi), locale).toString();
  }

  /** Returns one line an exercise, then what went wrong, then the next step. */
  public String ofStudent(SubmissionResult submission) {
    var text = new StringBuilder();
    int slugs =
        submission.exercises().stream().mapToInt(e -> Columns.width(e.exercise())).max().orElse(0);
    if (!submission.problem().isEmpty()) {
      text.append(say("refused"))
          .append('\n')
          .append(Columns.printable(submission.problem().in(locale)))
          .append('\n');
    }
    for (ExerciseResult exercise : submission.exercises()) {
      text.append(line(exercise, slugs)).append('\n');
    }
    for (ExerciseResult exercise : submission.exercises()) {
      String failures = failures(exercise);
      if (!failures.isEmpty()) {
        text.append('\n').append(failures).append('\n');
      }
    }
    return text.append('\n').append(nextStep(submission)).toString();
  }

  /** Returns the line of one exercise: sign, slug, points, title. */
  public String line(ExerciseResult exercise) {
    return line(exercise, Columns.width(exercise.exercise()));
  }

  private String line(ExerciseResult exercise, int slugWidth) {
    var ink = new Ink(ansi);
    Verdict verdict = exercise.verdict();
    String points = exercise.points() + "/" + exercise.maxPoints();
    String told = exercise.title().in(locale);
    if (verdict != Verdict.PASSED) {
      told += "  " + ink.of(verdict, Phrases.of(verdict).in(locale));
    }
    return ink.of(verdict, Signs.of(verdict))
        + " "
        + Columns.pad(exercise.exercise(), slugWidth)
        + "  "
        + Columns.pad(points, 5)
        + "  "
        + told;
  }

  /** Returns what went wrong in one exercise, check by check; empty if nothing did. */
  public String failures(ExerciseResult exercise) {
    return new FailureText(width, new Ink(ansi), locale).of(exercise);
  }

  /**
   * Returns one sentence on what to do next: mend the first failure, else begin the next exercise.
   */
  public String nextStep(SubmissionResult submission) {
    List<ExerciseResult> exercises = submission.exercises();
    Optional<Text> fix =
        exercises.stream()
            .filter(exercise -> exercise.verdict().isStudentsFault())
            .flatMap(
                exercise -> exercise.checks().stream().map(check -> new Place(exercise, check)))
            .filter(place -> place.check().verdict().isStudentsFault())
            .findFirst()
            .map(TerminalReport::mend);
    Text next =
        fix.or(() -> begin(exercises))
            .orElseGet(
                () ->
                    Phrases.say(
                        exercises.stream().allMatch(TerminalReport::passed)
                            ? "next.done"
                            : "next.human"));
    return new Lines(width).addText("", "      ", Phrases.say("next", next).in(locale)).toString();
  }

  private record Place(ExerciseResult exercise, CheckResult check) {}

  private static Text mend(Place place) {
    return place.check().verdict() == Verdict.DOES_NOT_COMPILE
        ? Phrases.say("next.compile", place.exercise().exercise(), place.check().again())
        : Phrases.say(
            "next.fix",
            Findings.lesson(place.check()),
            place.exercise().exercise(),
            place.check().again());
  }

  private static Optional<Text> begin(List<ExerciseResult> exercises) {
    return exercises.stream()
        .filter(exercise -> exercise.verdict() == Verdict.NOT_STARTED)
        .findFirst()
        .map(exercise -> Phrases.say("next.begin", exercise.exercise(), exercise.title()));
  }

  private static boolean passed(ExerciseResult exercise) {
    return !Findings.isTrouble(exercise.verdict());
  }

  private String say(String key) {
    return Phrases.say(key).in(locale);
  }
}
