package interleave.report.html;

import interleave.judge.domain.ClassReport;
import interleave.judge.domain.ClassReport.ExerciseInfo;
import interleave.judge.domain.ExerciseResult;
import interleave.judge.domain.SubmissionResult;
import interleave.judge.domain.Text;
import interleave.judge.domain.Verdict;
import interleave.report.text.Findings;
import interleave.report.text.Phrases;
import interleave.report.text.SafeNames;
import interleave.report.text.Signs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows a class: who has how many points where, what a human must look at, how each check went. */
final class ClassPage {
  private final ClassReport report;
  private final SafeNames names;
  private final boolean byPoints;

  ClassPage(ClassReport report, SafeNames names, boolean byPoints) {
    this.report = report;
    this.names = names;
    this.byPoints = byPoints;
  }

  void write(Html html) {
    Frame.open(html, report.course().en());
    header(html);
    html.open("main").line();
    attention(html);
    table(html);
    new Statistics(report).write(html);
    html.close().line();
    Frame.close(html);
  }

  private void header(Html html) {
    html.open("header").open("div", "class", "title").leaf("h1", report.course());
    html.open("p", "class", "quiet")
        .say(Phrases.say("report"))
        .text(" · ")
        .text(Frame.time(report.finishedAt()))
        .close();
    html.close();
    Frame.languages(html);
    html.open("dl", "class", "facts");
    Frame.fact(html, "submissions", Text.same(Integer.toString(report.submissions().size())));
    Frame.fact(html, "average", Text.same(average()));
    Frame.fact(html, "isolation", Text.same(report.isolation()));
    Frame.fact(html, "seed", Text.same(report.seed()));
    html.open("div").leaf("dt", Phrases.say("copied")).open("dd");
    html.leaf("a", "report.json", "href", "report.json")
        .text(" ")
        .leaf("a", "gradebook.csv", "href", "gradebook.csv");
    html.close().close().close().close().line();
  }

  private String average() {
    int max = report.exercises().stream().mapToInt(ExerciseInfo::maxPoints).sum();
    double mean =
        report.submissions().stream().mapToInt(SubmissionResult::points).average().orElse(0);
    return String.format(Locale.ROOT, "%.1f / %d", mean, max);
  }

  private void attention(Html html) {
    List<Runnable> items = new ArrayList<>();
    for (SubmissionResult submission : report.submissions()) {
      for (ExerciseResult exercise : submission.exercises()) {
        exercise.checks().stream()
            .filter(check -> check.verdict() == Verdict.INCONCLUSIVE)
            .forEach(
                check ->
                    items.add(
                        () -> {
                          link(
                              html,
                              submission,
                              "#" + StudentPage.anchor(exercise.exercise(), check.id()));
                          html.text(" " + exercise.exercise() + " / " + check.id());
                        }));
      }
    }
    if (items.isEmpty()) {
      return;
    }
    html.open("section", "class", "box open").leaf("h2", Phrases.say("attention"));
    html.leaf("p", Phrases.say("attention.lead")).open("ul");
    for (Runnable item : items) {
      html.open("li");
      item.run();
      html.close();
    }
    html.close().close().line();
  }

  private void table(Html html) {
    html.open("section", "id", "results", "tabindex", "-1")
        .leaf("h2", Phrases.say("results"), "id", "results-title");
    html.open(
        "div",
        "class",
        "wide",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-labelledby",
        "results-title");
    html.open("table", "class", "class sortable").open("thead").open("tr");
    html.open("th", "scope", "col", "aria-sort", byPoints ? null : "ascending");
    orderLink(html, "student", "by-name", "index.html", !byPoints);
    html.close()
        .open("th", "scope", "col", "class", "number", "aria-sort", byPoints ? "descending" : null);
    orderLink(html, "points", "by-points", "by-points.html", byPoints);
    html.close();
    for (ExerciseInfo exercise : report.exercises()) {
      html.open("th", "scope", "col").leaf("span", exercise.title());
      html.leaf("small", exercise.exercise() + " · " + exercise.maxPoints(), "class", "quiet")
          .close();
    }
    html.close().close().line().open("tbody").line();
    ordered().forEach(submission -> row(html, submission));
    html.close().close().close();
    legend(html);
    html.close().line();
  }

  private static void orderLink(
      Html html, String title, String order, String page, boolean current) {
    html.leaf("span", Phrases.say(title)).text(" ");
    html.open("a", "class", "order", "href", page, "aria-current", current ? "true" : null);
    html.say(Phrases.say(order)).close();
  }

  private List<SubmissionResult> ordered() {
    Comparator<SubmissionResult> name =
        Comparator.comparing(SubmissionResult::student, String.CASE_INSENSITIVE_ORDER);
    Comparator<SubmissionResult> best =
        Comparator.comparingInt(SubmissionResult::points).reversed();
    return report.submissions().stream()
        .sorted(byPoints ? best.thenComparing(name) : name)
        .toList();
  }

  private void row(Html html, SubmissionResult submission) {
    html.open("tr").open("th", "scope", "row", "data-key", submission.student());
    link(html, submission, "");
    if (!submission.problem().isEmpty()) {
      html.open("small", "class", "refused")
          .leaf("span", "⊘ ", "aria-hidden", "true")
          .say(submission.problem())
          .close();
    }
    html.close();
    html.open("td", "class", "number", "data-key", submission.points());
    html.leaf("b", Integer.toString(submission.points()))
        .text(" / " + Findings.maxPoints(report, submission))
        .close();
    for (ExerciseInfo exercise : report.exercises()) {
      Optional<ExerciseResult> result =
          submission.exercises().stream()
              .filter(r -> r.exercise().equals(exercise.exercise()))
              .findFirst();
      result.ifPresentOrElse(
          r -> cell(html, submission, r),
          () -> html.leaf("td", "–", "class", "idle", "data-key", -1));
    }
    html.close().line();
  }

  private void cell(Html html, SubmissionResult submission, ExerciseResult result) {
    html.open("td", "class", Signs.mood(result.verdict()), "data-key", result.points());
    html.open("a", "href", page(submission) + "#" + result.exercise());
    Frame.sign(html, result.verdict(), false);
    html.text(" " + result.points() + "/" + result.maxPoints()).close().close();
  }

  private void link(Html html, SubmissionResult submission, String anchor) {
    html.open("a", "href", page(submission) + anchor).leaf("bdi", submission.student()).close();
  }

  private String page(SubmissionResult submission) {
    return "student/" + names.of(submission.student()) + ".html";
  }

  private void legend(Html html) {
    html.open("ul", "class", "legend");
    for (Verdict verdict : Verdict.values()) {
      html.open("li", "class", Signs.mood(verdict));
      Frame.sign(html, verdict, true);
      html.close();
    }
    html.close();
  }
}
