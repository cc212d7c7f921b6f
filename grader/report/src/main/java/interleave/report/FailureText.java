package interleave.report;

import interleave.judge.domain.CheckResult;
import interleave.judge.domain.Evidence;
import interleave.judge.domain.ExerciseResult;
import interleave.judge.domain.Text;
import interleave.judge.domain.Verdict;
import interleave.judge.timeline.AsciiTimeline;
import interleave.judge.timeline.Columns;
import interleave.judge.timeline.Story;
import interleave.judge.timeline.Timeline;
import interleave.report.text.Findings;
import interleave.report.text.Phrases;
import interleave.report.text.Signs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells what went wrong: promise, what was seen, timeline, expected and observed, lesson, again.
 */
final class FailureText {
  private static final String MARGIN = "    ";
  private static final String DEEPER = "      ";
  private final int width;
  private final Ink ink;
  private final Locale locale;

  FailureText(int width, Ink ink, Locale locale) {
    this.width = width;
    this.ink = ink;
    this.locale = locale;
  }

  String of(ExerciseResult exercise) {
    var lines = new Lines(width);
    Text common = Findings.common(exercise);
    if (!common.isEmpty()) {
      common(exercise, lines);
    } else {
      for (CheckResult check : exercise.checks()) {
        if (Findings.isTrouble(check.verdict())) {
          lines.gap();
          check(check, lines);
        }
      }
    }
    List<Text> advice = new ArrayList<>(exercise.advice());
    exercise.checks().stream().map(Findings::advice).filter(text -> !text.isEmpty()).distinct().forEach(advice::add);
    if (!advice.isEmpty()) {
      lines.gap();
    }
    advice.forEach(text -> lines.addText("  · ", MARGIN, text.in(locale)));
    return lines.toString();
  }

  /** Tells once what holds for every check, as that the files do not compile. */
  private void common(ExerciseResult exercise, Lines lines) {
    CheckResult first = exercise.checks().getFirst();
    head(
        first.verdict(),
        exercise.exercise(),
        0,
        exercise.maxPoints(),
        Phrases.of(first.verdict()),
        lines);
    body(first, lines);
  }

  private void check(CheckResult check, Lines lines) {
    head(check.verdict(), check.id(), check.points(), check.maxPoints(), check.title(), lines);
    body(check, lines);
  }

  private void head(
      Verdict verdict, String name, int points, int maxPoints, Text promise, Lines lines) {
    String title = Signs.of(verdict) + " " + name + " (" + points + "/" + maxPoints + ")";
    lines.add(ink.of(verdict, title) + "  " + Columns.printable(promise.in(locale)));
  }

  private void body(CheckResult check, Lines lines) {
    lines.addText(MARGIN, MARGIN, Findings.headline(check).in(locale));
    Text remark = Findings.remark(check);
    if (!remark.isEmpty()) {
      lines.addText(MARGIN, MARGIN, remark.in(locale));
    }
    timeline(check.evidence(), lines);
    Text cycle = Findings.cycle(check);
    if (!cycle.isEmpty()) {
      lines.addText(DEEPER, DEEPER, cycle.in(locale));
    }
    facts(check, lines);
  }

  private void timeline(Evidence evidence, Lines lines) {
    if (evidence == null || evidence.transcript() == null) {
      return;
    }
    if (Story.fits(evidence.transcript())) {
      new StoryText(width - DEEPER.length(), locale).of(Story.of(evidence.transcript(), evidence.highlights()))
          .forEach(line -> lines.add(DEEPER + line));
    } else {
      Timeline timeline = Timeline.of(evidence.transcript(), evidence.highlights());
      String drawing = AsciiTimeline.draw(timeline, width - DEEPER.length(), locale);
      drawing.lines().forEach(line -> lines.add(DEEPER + line));
    }
  }

  private void facts(CheckResult check, Lines lines) {
    Map<String, String> facts = new LinkedHashMap<>();
    if (check.evidence() != null) {
      fact(facts, "expected", check.evidence().expected().in(locale));
      fact(facts, "observed", Findings.observed(check).in(locale));
    }
    fact(facts, "lesson", Findings.lesson(check).in(locale));
    fact(facts, "again", check.again());
    int widest = facts.keySet().stream().mapToInt(Columns::width).max().orElse(0);
    facts.forEach(
        (name, value) ->
            lines.addText(
                MARGIN + ink.dim(Columns.pad(name, widest)) + "  ",
                MARGIN + " ".repeat(widest + 2),
                value));
  }

  private void fact(Map<String, String> facts, String key, String value) {
    if (value != null && !value.isBlank()) {
      facts.put(Phrases.say(key).in(locale), value);
    }
  }
}
