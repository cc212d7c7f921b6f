package interleave.report.html;

import interleave.judge.domain.CheckResult;
import interleave.judge.domain.ClassReport;
import interleave.judge.domain.Evidence;
import interleave.judge.domain.ExerciseResult;
import interleave.judge.domain.IgnoredFile;
import interleave.judge.domain.SubmissionResult;
import interleave.judge.domain.Text;
import interleave.judge.domain.Verdict;
import interleave.judge.timeline.Story;
import interleave.judge.timeline.Timeline;
import interleave.report.text.Findings;
import interleave.report.text.Phrases;
import interleave.report.text.Signs;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Shows what one student achieved and, for every lost point, why. */
final class StudentPage {
  private final ClassReport report;
  private final SubmissionResult submission;
  private final Set<String> lessons;
  private int figures;

  StudentPage(ClassReport report, SubmissionResult submission, Set<String> lessons) {
    this.lessons = lessons;
    this.report = report;
    this.submission = submission;
  }

  static String anchor(String exercise, String check) {
    return exercise + "-" + check;
  }

  void write(Html html) {
    Frame.open(
        html,
        submission.student()
            + " · "
            + submission.points()
            + "/"
            + Findings.maxPoints(report, submission));
    header(html);
    html.open("main", "id", "results", "tabindex", "-1").line();
    if (!submission.problem().isEmpty()) {
      html.open("section", "class", "box bad").leaf("h2", Phrases.say("refused"));
      html.leaf("p", submission.problem()).close().line();
    }
    contents(html);
    ignored(html, submission.ignoredFiles());
    submission.exercises().forEach(exercise -> exercise(html, exercise));
    html.close().line();
    Frame.close(html);
  }

  private void header(Html html) {
    html.open("header").open("div", "class", "title");
    html.open("p", "class", "quiet")
        .open("a", "href", "../index.html")
        .text("← ")
        .say(Phrases.say("back"))
        .close();
    html.text(" · ").say(report.course()).close();
    html.open("h1").leaf("bdi", submission.student()).close().close();
    Frame.languages(html);
    html.open("dl", "class", "facts")
        .open("div", "class", "score")
        .leaf("dt", Phrases.say("score"));
    html.open("dd")
        .leaf("b", Integer.toString(submission.points()))
        .text(" / " + Findings.maxPoints(report, submission))
        .close()
        .close();
    Frame.fact(html, "graded", Text.same(Frame.time(report.finishedAt())));
    Frame.fact(html, "isolation", Text.same(report.isolation()));
    Frame.fact(html, "seed", Text.same(report.seed()));
    html.close().close().line();
  }

  private void contents(Html html) {
    html.open("nav", "aria-labelledby", "contents")
        .leaf("h2", Phrases.say("exercises"), "id", "contents", "class", "vh");
    html.open("ul", "class", "contents");
    for (ExerciseResult exercise : submission.exercises()) {
      html.open("li", "class", Signs.mood(exercise.verdict()))
          .open("a", "href", "#" + exercise.exercise());
      Frame.sign(html, exercise.verdict(), false);
      html.text(" ").say(exercise.title()).close();
      html.leaf("span", exercise.points() + "/" + exercise.maxPoints(), "class", "quiet").close();
    }
    html.close().close().line();
  }

  private void exercise(Html html, ExerciseResult exercise) {
    html.open("section", "class", "exercise", "id", exercise.exercise());
    html.open("h2").say(exercise.title()).text(" ");
    html.open("span", "class", "verdict " + Signs.mood(exercise.verdict()));
    Frame.sign(html, exercise.verdict(), true);
    html.text(" " + exercise.points() + "/" + exercise.maxPoints()).close().close().line();
    exercise.advice().forEach(advice -> advice(html, advice));
    if (exercise.verdict() == Verdict.NOT_STARTED) {
      idle(html, exercise);
    } else if (Findings.common(exercise).isEmpty()) {
      exercise.checks().forEach(check -> check(html, exercise, check));
    } else {
      common(html, exercise);
    }
    ignored(html, exercise.ignoredFiles());
    html.close().line();
  }

  private static void advice(Html html, Text advice) {
    html.open("p", "class", "advice")
        .open("b")
        .say(Phrases.say("advice"))
        .close()
        .text(" ")
        .say(advice)
        .close();
  }

  /** Tells once what all checks share, then lists what they would have looked at. */
  private void common(Html html, ExerciseResult exercise) {
    CheckResult first = exercise.checks().getFirst();
    html.open("article", "class", "check " + Signs.mood(first.verdict()));
    findings(html, exercise, first);
    promises(html, exercise);
    html.close().line();
  }

  /** Folds away what nobody has worked on, so that it does not bury what somebody has. */
  private static void idle(Html html, ExerciseResult exercise) {
    html.open("details", "class", "idle")
        .leaf("summary", Phrases.say("unanswered", exercise.checks().size()));
    promises(html, exercise);
    html.close().line();
  }

  private static void promises(Html html, ExerciseResult exercise) {
    html.open("ul", "class", "promises");
    for (CheckResult check : exercise.checks()) {
      html.open("li", "id", anchor(exercise.exercise(), check.id()))
          .leaf("code", check.id())
          .text(" ");
      html.say(check.title()).leaf("span", " 0/" + check.maxPoints(), "class", "quiet").close();
    }
    html.close().line();
  }

  private void check(Html html, ExerciseResult exercise, CheckResult check) {
    String id = anchor(exercise.exercise(), check.id());
    html.open("article", "class", "check " + Signs.mood(check.verdict()), "id", id);
    html.open("h3").open("span", "class", "verdict");
    Frame.sign(html, check.verdict(), check.verdict() != Verdict.PASSED);
    html.close().text(" ").leaf("span", check.title(), "class", "promise").text(" ");
    html.leaf("code", check.id()).text(" ");
    html.leaf("span", check.points() + "/" + check.maxPoints(), "class", "points").close();
    if (Findings.isTrouble(check.verdict())) {
      findings(html, exercise, check);
    } else if (!Findings.advice(check).isEmpty()) {
      advice(html, Findings.advice(check));
    }
    html.close().line();
  }

  private void findings(Html html, ExerciseResult exercise, CheckResult check) {
    Evidence evidence = check.evidence();
    html.open("p", "class", "headline");
    if (evidence != null && evidence.diagnosis() != null) {
      html.leaf("b", Phrases.of(evidence.diagnosis()), "class", "diagnosis").text(" ");
    }
    html.say(Findings.headline(check)).close();
    if (!Findings.remark(check).isEmpty()) {
      html.leaf("p", Findings.remark(check), "class", "remark");
    }
    if (evidence != null) {
      html.open("dl", "class", "compare");
      pair(html, "expected", evidence.expected());
      pair(html, "observed", Findings.observed(check));
      html.close();
      if (evidence.transcript() != null) {
        Timeline timeline = Timeline.of(evidence.transcript(), evidence.highlights());
        Story story = Story.fits(evidence.transcript()) ? Story.of(evidence.transcript(), evidence.highlights()) : null;
        new TimelineFigure(timeline, story, "timeline-" + ++figures).write(html);
        Text cycle = Findings.cycle(check);
        if (!cycle.isEmpty()) {
          html.leaf("pre", cycle, "class", "cycle");
        }
      }
    }
    html.open("dl", "class", "next");
    lesson(html, exercise.exercise(), check.lesson());
    code(html, "again", check.again());
    code(html, "seed", check.seed());
    html.close();
  }

  private static void pair(Html html, String key, Text value) {
    if (!value.isEmpty()) {
      Frame.fact(html, key, value);
    }
  }

  /**
   * Leads to the passage in the reader's language, or names its file where lessons are not
   * published.
   */
  private void lesson(Html html, String exercise, String path) {
    if (path == null || path.isEmpty() || !lessons.contains(exercise)) {
      code(html, "lesson", path);
      return;
    }
    String anchor = path.contains("#") ? path.substring(path.indexOf('#')) : "";
    html.open("div").leaf("dt", Phrases.say("lesson")).open("dd");
    for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      String href = "../lesson/" + LessonPage.file(exercise, locale) + anchor;
      html.open("a", "class", locale.getLanguage(), "href", href).leaf("code", path).close();
    }
    html.close().close();
  }

  private static void code(Html html, String key, String value) {
    if (value != null && !value.isEmpty()) {
      html.open("div").leaf("dt", Phrases.say(key)).open("dd").leaf("code", value).close().close();
    }
  }

  private static void ignored(Html html, List<IgnoredFile> files) {
    if (files.isEmpty()) {
      return;
    }
    html.open("details", "class", "ignored")
        .open("summary")
        .say(Phrases.say("ignored"))
        .text(" (" + files.size() + ")")
        .close();
    html.leaf("p", Phrases.say("ignored.lead")).open("ul");
    for (IgnoredFile file : files) {
      html.open("li").leaf("code", file.path()).text(" – ").say(file.reason()).close();
    }
    html.close().close().line();
  }
}
