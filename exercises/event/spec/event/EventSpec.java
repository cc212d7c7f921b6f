package event;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import interleave.judge.stage.Exploration;
import java.time.Duration;
import java.util.List;

@Exercise("event")
class EventSpec {
  private static final Exploration FAIR = Exploration.standard().schedules(300).fairTime();
  /** The clock is virtual; reading it makes it go on by microseconds. */
  private static final Duration GRACE = Duration.ofMillis(1);

  @Check(id = "wait", points = 3, lesson = "#while", limit = 20)
  void waits(Stage stage) {
    Stage drowsy = stage.exploring(Exploration.standard().schedules(800).spuriousWakeups(1));
    for (boolean timed : List.of(false, true)) {
      drowsy.explore(EventScenes::news, timed, false, EventSpec::newsArrive);
    }
  }

  @Check(id = "all", points = 2, lesson = "#all", limit = 20)
  void all(Stage stage) {
    for (boolean timed : List.of(false, true)) {
      stage.exploring(Exploration.standard().schedules(800)).explore(EventScenes::crowd, timed);
    }
  }

  @Check(id = "timeout", points = 2, lesson = "#time", limit = 20)
  void timeout(Stage stage, @Random(from = 40, to = 90) int millis) {
    Stage fair = stage.exploring(FAIR);
    fair.explore(EventScenes::asks, (long) millis, "MILLISECONDS", -1, run -> answers(run, false, millis * 1_000L));
    fair.explore(EventScenes::asks, millis * 1_000L + 500, "MICROSECONDS", -1, run -> answers(run, false, millis * 1_000L + 500));
    fair.explore(EventScenes::asks, (long) millis, "MILLISECONDS", millis - 10, run -> answers(run, true, (millis - 10) * 1_000L));
    for (long none : List.of(0L, -5L)) {
      fair.explore(EventScenes::asks, none, "MILLISECONDS", -1, run -> answers(run, false, 0));
      fair.explore(EventScenes::asks, none, "MILLISECONDS", 0, run -> answers(run, true, 0));
    }
    fair.explore(EventScenes::blink, (long) millis, millis - 10, run -> {
      boolean noticed = assertThat(run).valuesOf("answer").equals(List.of("true"));
      answers(run, noticed, (noticed ? millis - 10 : millis) * 1_000L);
    });
  }

  @Check(id = "interrupt", points = 1, lesson = "#interrupt", limit = 20)
  void interrupt(Stage stage) {
    for (boolean timed : List.of(false, true)) {
      stage.exploring(FAIR).explore(EventScenes::calledBack, timed, run -> {
        assertThat(run).everyActor().doesNotThrow();
        assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("interrupt.ignored").point("came through").never();
        assertThat(run).because("interrupt.late").point("called back").within(GRACE).of("interrupts");
        assertThat(run).everyActor().finishes();
      });
    }
  }

  @Check(id = "clear", points = 1, lesson = "#clear", limit = 20)
  void clear(Stage stage) {
    stage.exploring(FAIR).explore(EventScenes::looks, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).point("is set").hasValues(List.of(false, true, true, false, false, true));
    });
    stage.exploring(Exploration.standard().schedules(300)).explore(EventScenes::news, false, true, EventSpec::newsArrive);
  }

  @Check(id = "sleeping", points = 1, lesson = "#sleep", limit = 20)
  void sleeping(Stage stage) {
    for (boolean timed : List.of(false, true)) {
      Transcript[] last = new Transcript[1];
      var explored = stage.exploring(FAIR.schedules(20)).explore(EventScenes::patience, timed, 100, run -> last[0] = run);
      assertThat(last[0]).as(Diagnosis.BUSY_WAIT).that(!explored.polls(), "sleeping.polls");
    }
  }

  private static void newsArrive(Transcript run) {
    assertThat(run).everyActor().finishes();
    assertThat(run).as(Diagnosis.TOO_EARLY).because("wait.early").point("goes on").after("set");
    assertThat(run).because("wait.news").point("news").hasValue(7);
  }

  private static void answers(Transcript run, boolean expected, long micros) {
    assertThat(run).everyActor().finishes();
    assertThat(run).because(expected ? "timeout.set" : "timeout.over").point("answer").hasValue(expected);
    Duration time = Duration.ofNanos(micros * 1_000);
    assertThat(run).because("timeout.early").point("answer").noSoonerThan(time).after("asks");
    assertThat(run).because("timeout.late").point("answer").within(time.plus(GRACE)).of("asks");
  }
}
