package interleave.report;

import interleave.judge.domain.ClassReport;
import interleave.judge.domain.ClassReport.ExerciseInfo;
import interleave.judge.domain.ExerciseResult;
import interleave.judge.domain.SubmissionResult;
import interleave.judge.domain.Verdict;
import interleave.judge.timeline.Columns;
import interleave.report.text.Findings;
import interleave.report.text.Phrases;
import interleave.report.text.Signs;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets a class as a table; exercises whose names do not fit stand in it as numbers. */
final class ClassTable {
  private static final int LONGEST_NAME = 28;
  private final ClassReport report;
  private final int width;
  private final Ink ink;
  private final Locale locale;
  private final boolean numbered;
  private final int nameWidth;

  ClassTable(ClassReport report, int width, Ink ink, Locale locale) {
    this.report = report;
    this.width = width;
    this.ink = ink;
    this.locale = locale;
    int longest =
        report.submissions().stream().mapToInt(s -> Columns.width(nameOf(s))).max().orElse(0);
    nameWidth = Math.max(longest, Columns.width(say("student")));
    int slugs =
        report.exercises().stream().mapToInt(e -> Math.max(7, e.exercise().length()) + 2).sum();
    numbered = nameWidth + 2 + slugs + 9 > width;
  }

  @Override
  public String toString() {
    var lines = new Lines(width);
    lines.add(ink.bold(head()));
    report.submissions().forEach(submission -> lines.add(row(submission)));
    lines.add("");
    if (numbered) {
      for (int i = 0; i < report.exercises().size(); i++) {
        lines.add(Columns.pad((i + 1) + "", 3) + report.exercises().get(i).exercise());
      }
      lines.add("");
    }
    lines.addText("", "", legend());
    lines.addText(
        "",
        "",
        say(
            "class.summary",
            report.submissions().size(),
            report.exercises().size(),
            report.seed(),
            report.isolation()));
    lines.addText("", "", say("class.average") + "  " + average());
    humans(lines);
    refusals(lines);
    return lines.toString();
  }

  private String head() {
    var head = new StringBuilder(Columns.pad(say("student"), nameWidth));
    for (int i = 0; i < report.exercises().size(); i++) {
      head.append("  ").append(Columns.pad(heading(i), columnWidth(i)));
    }
    return head.append("  ").append(say("points")).toString();
  }

  private String heading(int exercise) {
    return numbered ? Integer.toString(exercise + 1) : report.exercises().get(exercise).exercise();
  }

  private int columnWidth(int exercise) {
    return numbered ? 5 : Math.max(7, heading(exercise).length());
  }

  private String row(SubmissionResult submission) {
    var row = new StringBuilder(Columns.pad(nameOf(submission), nameWidth));
    for (int i = 0; i < report.exercises().size(); i++) {
      ExerciseInfo exercise = report.exercises().get(i);
      Optional<ExerciseResult> result =
          submission.exercises().stream()
              .filter(r -> r.exercise().equals(exercise.exercise()))
              .findFirst();
      String cell =
          result
              .map(r -> Signs.of(r.verdict()) + " " + r.points() + "/" + r.maxPoints())
              .orElse("–");
      String shown =
          numbered && result.isPresent()
              ? Signs.of(result.get().verdict()) + " " + result.get().points()
              : cell;
      String padded = Columns.pad(shown, columnWidth(i));
      row.append("  ").append(result.map(r -> ink.of(r.verdict(), padded)).orElse(padded));
    }
    return row.append("  ")
        .append(submission.points())
        .append('/')
        .append(Findings.maxPoints(report, submission))
        .toString();
  }

  private static String nameOf(SubmissionResult submission) {
    return Columns.clip(Columns.printable(submission.student()), LONGEST_NAME);
  }

  private String legend() {
    Set<Verdict> used = EnumSet.noneOf(Verdict.class);
    report.submissions().forEach(s -> s.exercises().forEach(e -> used.add(e.verdict())));
    return used.stream()
        .map(verdict -> Signs.of(verdict) + " " + Phrases.of(verdict).in(locale))
        .collect(Collectors.joining("   "));
  }

  private String average() {
    double points =
        report.submissions().stream().mapToInt(SubmissionResult::points).average().orElse(0);
    int max = report.exercises().stream().mapToInt(ExerciseInfo::maxPoints).sum();
    return String.format(Locale.ROOT, "%.1f/%d", points, max);
  }

  private void humans(Lines lines) {
    List<String> open = new ArrayList<>();
    for (SubmissionResult submission : report.submissions()) {
      for (ExerciseResult exercise : submission.exercises()) {
        exercise.checks().stream()
            .filter(check -> check.verdict() == Verdict.INCONCLUSIVE)
            .forEach(
                check ->
                    open.add(nameOf(submission) + " " + exercise.exercise() + "/" + check.id()));
      }
    }
    if (!open.isEmpty()) {
      lines.add("").add(say("attention.lead"));
      open.forEach(line -> lines.addText("  ? ", "    ", line));
    }
  }

  private void refusals(Lines lines) {
    List<SubmissionResult> refused =
        report.submissions().stream()
            .filter(submission -> !submission.problem().isEmpty())
            .toList();
    if (!refused.isEmpty()) {
      lines.add("").add(say("refused") + ":");
      refused.forEach(
          s -> lines.addText("  ", "    ", say("class.refused", nameOf(s), s.problem())));
    }
  }

  private String say(String key, Object... args) {
    return Phrases.say(key, args).in(locale);
  }
}
