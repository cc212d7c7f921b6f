package interleave.judge.engine;

import static interleave.judge.engine.Fakes.box;
import static interleave.judge.engine.Fakes.rightBox;
import static interleave.judge.spec.Script.script;
import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.compile.CompilerService;
import interleave.judge.compile.SourceFile;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.domain.CheckResult;
import interleave.judge.domain.ClassReport;
import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.ExerciseResult;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Text;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Transcript.Ending;
import interleave.judge.domain.Verdict;
import interleave.judge.engine.Fakes.FakePlay;
import interleave.judge.engine.Fakes.House;
import interleave.judge.gate.Finding;
import interleave.judge.stage.PlayRequest;
import interleave.judge.stage.PlayRequest.Mode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EngineTest {
  private static final ExerciseDefinition OUTCOMES = Fakes.exercise("outcomes");
  private static final Transcript RIGHT = answer("right", Ending.COMPLETE);
  private static final Transcript WRONG = answer("wrong", Ending.COMPLETE);
  private static CompilerService compiler;

  @BeforeAll
  static void start_compiler() {
    compiler = new CompilerService();
  }

  @AfterAll
  static void stop_compiler() {
    compiler.close();
  }

  @Test
  void gives_the_points_of_a_check_that_passes() {
    CheckResult result = check("judged", House.showing(RIGHT));
    assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    assertThat(result.points()).isEqualTo(3);
    assertThat(result.message().isEmpty()).isTrue();
    assertThat(result.evidence()).isNull();
  }

  @Test
  void tells_all_about_a_check_that_fails() {
    CheckResult result = check("judged", House.showing(WRONG));
    assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(result.points()).isZero();
    assertThat(result.maxPoints()).isEqualTo(3);
    assertThat(result.title()).isEqualTo(new Text("is judged by its transcript", "按记录评判"));
    assertThat(result.message()).isEqualTo(new Text("the author's own words: 7", "作者自己的话：7"));
    assertThat(result.evidence().diagnosis()).isEqualTo(Diagnosis.RACE);
    assertThat(result.evidence().transcript()).isEqualTo(WRONG);
    assertThat(result.lesson()).isEqualTo("exercises/outcomes/LESSON.md#judged");
    assertThat(result.seed()).isEqualTo("7f3a");
    assertThat(result.again()).isEqualTo("mvn test -Dexercise=outcomes -Dseed=7f3a");
  }

  @Test
  void takes_the_words_of_a_plain_assertion() {
    CheckResult result = check("in-words", House.showing(WRONG));
    assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(result.evidence().diagnosis()).isEqualTo(Diagnosis.WRONG_VALUE);
    assertThat(result.message().en()).startsWith("[marks] \nExpecting empty but was:");
  }

  @Test
  void a_slip_of_the_spec_is_never_the_students_fault() {
    House house = House.showing(RIGHT);
    CheckResult result = check("broken", house);
    assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(result.message().en()).contains("a slip of the author");
    assertThat(house.opened).as("houses: one for each of two attempts").hasValue(2);
  }

  @Test
  void a_fault_of_the_stage_is_tried_once_more_and_then_left_to_a_human() {
    House house = House.faulty();
    CheckResult result = check("judged", house);
    assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(house.requests).hasSize(2);
    assertThat(house.closed).hasValue(2);
  }

  @Test
  void a_fault_that_goes_away_changes_nothing() {
    var calls = new AtomicInteger();
    House house =
        new House(
            request -> {
              if (calls.getAndIncrement() == 0) {
                throw new IllegalStateException("just once");
              }
              return new FakePlay(RIGHT);
            });
    assertThat(check("judged", house).verdict()).isEqualTo(Verdict.PASSED);
  }

  @Test
  void a_check_that_never_ran_is_no_pass() {
    CheckResult result = check("off", House.showing(RIGHT));
    assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(result.message().en()).contains("the check was skipped: not now");
    assertThat(result.points()).isZero();
  }

  @Test
  void a_bad_ending_is_the_verdict() {
    assertThat(check("judged", House.showing(answer("right", Ending.CRASHED))).verdict())
        .isEqualTo(Verdict.CRASHED);
    assertThat(check("judged", House.showing(answer("right", Ending.TAMPERED))).verdict())
        .isEqualTo(Verdict.TAMPERED);
    CheckResult late = check("judged", House.showing(answer("right", Ending.TIMED_OUT)));
    assertThat(late.verdict()).isEqualTo(Verdict.TIMED_OUT);
    assertThat(late.message().en()).isEqualTo("Not over after 10000 ms; still at it: a");
  }

  @Test
  void tells_a_deadlock_from_a_lost_wake_up() {
    CheckResult deadlock = check("judged", House.showing(stuck("cycle", "a holds X and waits for Y")));
    assertThat(deadlock.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(deadlock.evidence().diagnosis()).isEqualTo(Diagnosis.DEADLOCK);
    assertThat(deadlock.message().en()).isEqualTo("Deadlock at 300 ms: a holds X and waits for Y");
    CheckResult lost = check("judged", House.showing(stuck("waiting", "a waits in wait() at Box.java:4")));
    assertThat(lost.evidence().diagnosis()).isEqualTo(Diagnosis.LOST_WAKEUP);
    assertThat(lost.message().en()).isEqualTo("Nobody can go on at 300 ms: a waits in wait() at Box.java:4");
  }

  @Test
  void a_tolerant_stage_hands_back_what_ended_badly() {
    assertThat(check("early", House.showing(stuck("waiting", "x"))).verdict()).isEqualTo(Verdict.PASSED);
  }

  @Test
  void draws_the_same_numbers_from_the_same_seed() {
    House one = House.showing(RIGHT);
    House two = House.showing(RIGHT);
    House other = House.showing(RIGHT);
    check("random", one, 0x7f3a);
    check("random", two, 0x7f3a);
    check("random", other, 0x7f3b);
    PlayRequest request = one.requests.getFirst();
    assertThat(request.scene()).isEqualTo("outcomes.OutcomesScenes");
    assertThat(request.method()).isEqualTo("numbered");
    assertThat(request.args()).element(0).isInstanceOf(Integer.class);
    assertThat(request.args()).element(1).isEqualTo(5L);
    assertThat(request.limit()).isEqualTo(Duration.ofSeconds(3));
    assertThat(two.requests.getFirst()).isEqualTo(request);
    assertThat(other.requests.getFirst()).isNotEqualTo(request);
  }

  @Test
  void plays_a_late_answer_alone_before_it_is_called_late() {
    House busyOnce = late(List.of(60, 0), List.of(75, 5));
    assertThat(check("in-time", busyOnce).verdict()).isEqualTo(Verdict.PASSED);
    assertThat(busyOnce.requests).hasSize(2);
  }

  @Test
  void an_answer_that_stays_late_for_want_of_processors_is_for_a_human() {
    House busy = late(List.of(60, 60, 60, 60), List.of(75, 75, 75, 75));
    CheckResult result = check("in-time", busy);
    assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(result.message().en()).contains("too slow four times");
    assertThat(busy.requests).hasSize(4);
  }

  @Test
  void an_answer_that_is_late_every_time_by_more_than_the_machine_explains_is_late() {
    House slow = late(List.of(60, 60, 60, 60), List.of(100, 75, 100, 75));
    CheckResult result = check("in-time", slow);
    assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(result.message().en()).isEqualTo("100 ms lie between “question” and “answer”; at most 10 ms allowed");
    assertThat(slow.requests).hasSize(4);
  }

  @Test
  void an_answer_that_sleeps_too_long_is_late_on_a_busy_machine_too() {
    House sleeper = late(List.of(60), List.of(300));
    CheckResult result = check("in-time", sleeper);
    assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(result.evidence().diagnosis()).isEqualTo(Diagnosis.TOO_LATE);
    assertThat(sleeper.requests).hasSize(1);
  }

  @Test
  void judges_every_order_until_one_fails() {
    House house =
        new House(
            request -> {
              var schedule = ((Mode.Scheduled) request.mode()).schedule();
              var script = script();
              for (int i = 0; i < 2; i++) {
                script.at(i, "actor-" + (1 + (schedule.first() + i) % 2)).starts().mark(MarkKind.SEAM, "s", "");
              }
              if (schedule.first() == 1 && !schedule.switches().isEmpty()) {
                script.point("answer");
              }
              return new FakePlay(script.complete(), Duration.ZERO, Duration.ZERO, 2);
            });
    CheckResult result = check("swept", house);
    assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(house.requests).as("two plain orders, two preemptions of the first, one of the second").hasSize(5);
    assertThat(result.evidence().transcript()).isNotNull();
  }

  @Test
  void waits_for_a_live_transcript_no_longer_than_it_may() {
    CheckResult result = check("live", House.showing(script().ending(Ending.PLAYING)));
    assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(result.evidence().diagnosis()).isEqualTo(Diagnosis.TOO_LATE);
    assertThat(result.message().en()).isEqualTo("Within 40 ms it did not come to this: something is marked");
    CheckResult never = check("live", House.showing(script().complete()));
    assertThat(never.message().en()).isEqualTo("The play ended and it never came to this: something is marked");
    assertThat(check("live", House.showing(answer("x", Ending.PLAYING))).verdict()).isEqualTo(Verdict.PASSED);
  }

  @Test
  void keeps_rank_and_then_the_order_of_the_source() {
    try (Engine engine = House.showing(RIGHT).engine(compiler)) {
      assertThat(engine.describe(OUTCOMES).checks())
          .extracting(check -> check.id())
          .containsExactly("early", "judged", "in-words", "broken", "off", "random", "in-time", "swept", "live");
      assertThat(engine.describe(OUTCOMES).maxPoints()).isEqualTo(12);
    }
  }

  @Test
  void the_gravest_verdict_is_the_exercises() {
    ExerciseResult result = grade(House.showing(RIGHT), rightBox(), Set.of("judged", "off", "in-words"));
    assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(result.points()).isEqualTo(3);
    assertThat(result.maxPoints()).isEqualTo(5);
  }

  @Test
  void the_skeleton_is_not_begun_and_nothing_is_played() {
    House house = House.showing(RIGHT);
    ExerciseResult result = grade(house, OUTCOMES.skeleton(), Set.of());
    assertThat(result.verdict()).isEqualTo(Verdict.NOT_STARTED);
    assertThat(result.checks()).hasSize(9).allMatch(check -> check.verdict() == Verdict.NOT_STARTED);
    assertThat(house.opened).hasValue(0);
  }

  @Test
  void names_file_and_line_of_what_does_not_compile() {
    ExerciseResult result = grade(House.showing(RIGHT), box("  int size\n"), Set.of("judged"));
    assertThat(result.verdict()).isEqualTo(Verdict.DOES_NOT_COMPILE);
    assertThat(result.checks().getFirst().message().en()).startsWith("Box.java:4: ").contains("';' expected");
  }

  @Test
  void names_the_signature_that_scenes_need() {
    ExerciseResult result =
        grade(House.showing(RIGHT), box("  public void put(Object what, int times) {}"), Set.of("judged"));
    assertThat(result.verdict()).isEqualTo(Verdict.DOES_NOT_COMPILE);
    assertThat(result.checks().getFirst().message().en())
        .isEqualTo("The exercise needs Box(int), Box.put(String): keep the names and signatures of the skeleton");
  }

  @Test
  void shows_line_and_reason_of_what_is_forbidden() {
    House house = House.showing(RIGHT);
    var finding = new Finding("java.lang.Runtime", "Box.java", 7, new Text("it ends the grader", "它会结束评分程序"));
    try (var engine =
        new Engine(compiler::compile, (classes, exercise) -> List.of(finding), house, () -> {})) {
      ExerciseResult result = engine.grade(OUTCOMES, rightBox(), Options.seed(1));
      assertThat(result.verdict()).isEqualTo(Verdict.FORBIDDEN);
      assertThat(result.checks().getFirst().message())
          .isEqualTo(
              new Text(
                  "Box.java:7: java.lang.Runtime: it ends the grader", "Box.java:7: java.lang.Runtime：它会结束评分程序"));
      assertThat(house.opened).hasValue(0);
    }
  }

  @Test
  void judges_checks_in_several_lanes_and_tells_them_in_their_order() {
    var house = new House(request -> new FakePlay(answer("1", Ending.COMPLETE)));
    try (Engine engine = house.engine(compiler)) {
      List<String> declared = engine.describe(OUTCOMES).checks().stream().map(ClassReport.CheckInfo::id).toList();
      ExerciseResult result = engine.grade(OUTCOMES, rightBox(), new Options(1, Locale.ENGLISH, Set.of(), 3, _ -> {}));
      assertThat(result.checks()).extracting(CheckResult::id).containsExactlyElementsOf(declared);
    }
  }

  @Test
  void plays_a_row_of_seeds_in_one_house() {
    var house = House.showing(RIGHT);
    try (Engine engine = house.engine(compiler)) {
      List<Options> seeds =
          Stream.of(0x7f3a, 0x7f3b).map(seed -> new Options(seed, Locale.ENGLISH, Set.of("random"))).toList();
      List<ExerciseResult> results = engine.gradeInARow(OUTCOMES, rightBox(), seeds);
      assertThat(results).flatExtracting(ExerciseResult::checks).extracting(CheckResult::seed).containsExactly("7f3a", "7f3b");
      assertThat(house.requests).hasSize(2).doesNotHaveDuplicates();
      assertThat(house.opened).hasValue(1);
      assertThat(house.closed).hasValue(1);
    }
  }

  @Test
  void tells_for_each_seed_of_a_row_what_does_not_compile() {
    try (Engine engine = House.showing(RIGHT).engine(compiler)) {
      List<ExerciseResult> results =
          engine.gradeInARow(OUTCOMES, box("  int size\n"), List.of(Options.seed(1), Options.seed(2)));
      assertThat(results).extracting(ExerciseResult::verdict).containsOnly(Verdict.DOES_NOT_COMPILE).hasSize(2);
    }
  }

  @Test
  void gets_as_many_houses_ready_as_an_answer_will_be_judged_in() {
    var house = new House(request -> new FakePlay(answer("1", Ending.COMPLETE)));
    try (Engine engine = house.engine(compiler)) {
      engine.getReady(OUTCOMES, new Options(1, Locale.ENGLISH, Set.of(), 3, _ -> {}));
      assertThat(house.awaited).hasValue(3);
      assertThat(house.opened).hasValue(0);
    }
  }

  private static CheckResult check(String id, House house) {
    return check(id, house, 0x7f3a);
  }

  private static CheckResult check(String id, House house, long seed) {
    try (Engine engine = house.engine(compiler)) {
      var options = new Options(seed, Locale.ENGLISH, Set.of(id));
      ExerciseResult result = engine.grade(OUTCOMES, rightBox(), options);
      assertThat(result.checks()).hasSize(1);
      return result.checks().getFirst();
    }
  }

  private static ExerciseResult grade(House house, List<SourceFile> sources, Set<String> checks) {
    try (Engine engine = house.engine(compiler)) {
      return engine.grade(OUTCOMES, sources, new Options(1, Locale.ENGLISH, checks));
    }
  }

  private static Transcript answer(String value, Ending ending) {
    return script().at(0, "a").starts().at(5, "a").point("answer", value).ending(ending);
  }

  private static Transcript stuck(String label, String why) {
    return script().at(0, "a").starts().at(300, "").mark(MarkKind.STUCK, label, why).ending(Ending.STUCK);
  }

  /** Shows plays in which the answer comes so many milliseconds after the question, beside so long a wait. */
  private static House late(List<Integer> delays, List<Integer> gaps) {
    var play = new AtomicInteger();
    return new House(
        request -> {
          int i = play.getAndIncrement();
          Transcript run = script().at(0, "a").point("question").at(gaps.get(i), "a").point("answer").complete();
          return new FakePlay(run, Duration.ofMillis(delays.get(i)), Duration.ZERO, 0);
        });
  }
}
