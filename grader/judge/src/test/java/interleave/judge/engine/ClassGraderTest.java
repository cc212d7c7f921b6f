package interleave.judge.engine;

import static interleave.judge.spec.Script.script;
import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.compile.CompilerService;
import interleave.judge.compile.SourceFile;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.domain.ClassReport;
import interleave.judge.domain.SubmissionResult;
import interleave.judge.domain.Text;
import interleave.judge.domain.Verdict;
import interleave.judge.engine.Fakes.House;
import interleave.judge.intake.Submission;
import interleave.judge.intake.SubmittedExercise;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClassGraderTest {
  private static final ExerciseDefinition OUTCOMES = Fakes.exercise("outcomes");
  private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void reports_in_the_order_of_the_class_whoever_is_done_first() throws Exception {
    List<Submission> students = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      students.add(submission("student-" + i, Fakes.rightBox()));
    }
    List<Integer> done = new ArrayList<>();
    ClassReport report = grade(House.showing(right()), students, done);
    assertThat(report.submissions()).extracting(SubmissionResult::student).containsExactly(
        "student-0", "student-1", "student-2", "student-3", "student-4", "student-5");
    assertThat(done).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(report.seed()).isEqualTo("7f3a");
    assertThat(report.isolation()).isEqualTo("S2");
    assertThat(report.startedAt()).isEqualTo(NOON.instant());
    assertThat(report.submissions()).allMatch(student -> student.points() == 3);
  }

  @Test
  void one_students_ruin_leaves_the_others_alone() throws Exception {
    List<Submission> students =
        List.of(
            submission("good", Fakes.rightBox()),
            submission("broken", Fakes.box("int x")),
            new Submission("absent", Map.of(), List.of(), Text.EMPTY),
            new Submission("refused", Map.of(), List.of(), Text.same("climbs out")),
            new Submission("cursed", Map.of("outcomes", new SubmittedExercise(List.of(new SourceFile("bad\0path", "")), List.of(), false, Text.EMPTY)), List.of(), Text.EMPTY));
    ClassReport report = grade(House.showing(right()), students, new ArrayList<>());
    assertThat(report.submissions())
        .extracting(student -> student.exercises().getFirst().verdict())
        .startsWith(Verdict.PASSED, Verdict.DOES_NOT_COMPILE, Verdict.NOT_STARTED, Verdict.NOT_STARTED)
        .doesNotContainNull();
    assertThat(report.submissions().get(3).problem()).isEqualTo(Text.same("climbs out"));
    assertThat(report.submissions()).allMatch(student -> student.maxPoints() == 3);
  }

  private static ClassReport grade(House house, List<Submission> students, List<Integer> done)
      throws InterruptedException {
    try (var compiler = new CompilerService();
        Engine engine = house.engine(compiler)) {
      var job = new ClassGrader.Job(Text.same("course"), List.of(OUTCOMES), students, "S2");
      var options = new Options(0x7f3a, Locale.ENGLISH, Set.of("judged"));
      return new ClassGrader(engine, 3, NOON).grade(job, options, (count, total, student, result) -> done.add(count));
    }
  }

  private static Submission submission(String student, List<SourceFile> sources) {
    var answer = new SubmittedExercise(sources, List.of(), false, Text.EMPTY);
    return new Submission(student, Map.of("outcomes", answer), List.of(), Text.EMPTY);
  }

  private static interleave.judge.domain.Transcript right() {
    return script().at(0, "a").starts().at(5, "a").point("answer", "right").complete();
  }
}
