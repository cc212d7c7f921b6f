package interleave.report.html;

import interleave.judge.domain.CheckResult;
import interleave.judge.domain.ClassReport;
import interleave.judge.domain.ClassReport.CheckInfo;
import interleave.judge.domain.ClassReport.ExerciseInfo;
import interleave.judge.domain.Verdict;
import interleave.report.text.Phrases;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts for each check how many kept its promise, among those that were begun and could be judged.
 */
final class Statistics {
  private final ClassReport report;
  private final Map<String, Count> counts = new HashMap<>();

  private static final class Count {
    int passed;
    int judged;
    int idle;
  }

  Statistics(ClassReport report) {
    this.report = report;
    report
        .submissions()
        .forEach(
            s ->
                s.exercises()
                    .forEach(e -> e.checks().forEach(check -> count(e.exercise(), check))));
  }

  private void count(String exercise, CheckResult check) {
    Count count = counts.computeIfAbsent(exercise + "/" + check.id(), _ -> new Count());
    switch (check.verdict()) {
      case NOT_STARTED -> count.idle++;
      case INCONCLUSIVE -> {}
      default -> {
        count.judged++;
        count.passed += check.verdict() == Verdict.PASSED ? 1 : 0;
      }
    }
  }

  void write(Html html) {
    html.open("section").leaf("h2", Phrases.say("statistics"), "id", "statistics");
    html.open(
        "div", "class", "wide", "tabindex", "0", "role", "region", "aria-labelledby", "statistics");
    html.open("table", "class", "statistics").leaf("caption", Phrases.say("statistics.caption"));
    html.open("thead").open("tr");
    for (String column : new String[] {"check", "promise", "verdict.PASSED"}) {
      html.leaf("th", Phrases.say(column), "scope", "col");
    }
    html.leaf("th", Phrases.say("verdict.NOT_STARTED"), "scope", "col", "class", "number");
    html.close().close().line();
    report.exercises().forEach(exercise -> exercise(html, exercise));
    html.close().close().close().line();
  }

  private void exercise(Html html, ExerciseInfo exercise) {
    html.open("tbody")
        .open("tr", "class", "group")
        .leaf("th", exercise.title(), "scope", "rowgroup", "colspan", 4)
        .close()
        .line();
    for (CheckInfo check : exercise.checks()) {
      Count count = counts.getOrDefault(exercise.exercise() + "/" + check.id(), new Count());
      html.open("tr")
          .open("th", "scope", "row")
          .leaf("code", check.id())
          .close()
          .leaf("td", check.title());
      html.open("td", "class", "rate");
      bar(html, count);
      html.say(Phrases.say("passed.of", count.passed, count.judged)).close();
      html.leaf("td", Integer.toString(count.idle), "class", "number").close().line();
    }
    html.close().line();
  }

  private static void bar(Html html, Count count) {
    int width = count.judged == 0 ? 0 : 120 * count.passed / count.judged;
    html.open(
        "svg",
        "class",
        "bar",
        "width",
        122,
        "height",
        12,
        "viewBox",
        "0 0 122 12",
        "aria-hidden",
        "true");
    html.empty("rect", "class", "all", "x", "1", "y", "1", "width", 120, "height", 10);
    html.empty("rect", "class", "part", "x", "1", "y", "1", "width", width, "height", 10)
        .close()
        .text(" ");
  }
}
