package mutex;

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

@Exercise("mutex")
class MutexSpec {
  private static final Exploration FAIR = Exploration.standard().schedules(200).fairTime();
  /** The clock is virtual; reading it makes it go on by microseconds. */
  private static final Duration GRACE = Duration.ofMillis(1);

  @Check(id = "exclusion", points = 3, lesson = "#one-step", limit = 20)
  void exclusion(Stage stage) {
    Stage drowsy = stage.exploring(Exploration.standard().schedules(800).spuriousWakeups(1));
    for (int timed : List.of(0, 1, 2)) {
      drowsy.explore(MutexScenes::crowd, 2, timed, 1, run -> counted(run, 2));
    }
  }

  @Check(id = "owner", points = 2, lesson = "#owner", limit = 20)
  void owner(Stage stage) {
    Stage small = stage.exploring(FAIR.schedules(50));
    for (boolean held : List.of(false, true)) {
      for (boolean before : List.of(false, true)) {
        small.explore(MutexScenes::stranger, held, before, run -> {
          assertThat(run).everyActor().doesNotThrow();
          assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("owner.unlocked").point("unlocked").never();
          assertThat(run).point("refused").isMarked();
          assertThat(run).because("owner.after").point("free").hasValue(!held);
        });
      }
    }
    small.explore(MutexScenes::maker, run -> {
      assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("owner.unlocked").point("unlocked").never();
      assertThat(run).everyActor().finishes();
    });
  }

  @Check(id = "wake-up", points = 2, lesson = "#wake-up", limit = 20)
  void wakeUp(Stage stage) {
    Stage some = stage.exploring(Exploration.standard().schedules(800));
    some.explore(MutexScenes::crowd, 3, 0, 1, run -> counted(run, 3));
    some.explore(MutexScenes::crowd, 2, 0, 2, run -> counted(run, 4));
    some.explore(MutexScenes::two);
  }

  @Check(id = "timeout", points = 1, lesson = "#time", limit = 20)
  void timeout(Stage stage, @Random(from = 40, to = 90) int millis) {
    Stage fair = stage.exploring(FAIR);
    fair.explore(MutexScenes::asks, (long) millis, "MILLISECONDS", 200, false, run -> answers(run, false, millis * 1_000L));
    fair.explore(MutexScenes::asks, millis * 1_000L + 500, "MICROSECONDS", 200, false, run -> answers(run, false, millis * 1_000L + 500));
    fair.explore(MutexScenes::asks, (long) millis, "MILLISECONDS", 20, false, run -> answers(run, true, 20_000));
    for (long none : List.of(0L, -5L)) {
      fair.explore(MutexScenes::asks, none, "MILLISECONDS", 20, false, run -> answers(run, false, 0));
      fair.explore(MutexScenes::asks, none, "MILLISECONDS", 0, false, run -> answers(run, true, 0));
    }
    fair.explore(MutexScenes::asks, (long) millis, "MILLISECONDS", 20, true, run -> {
      boolean got = assertThat(run).valuesOf("answer").equals(List.of("true"));
      answers(run, got, got ? 20_000 : millis * 1_000L);
    });
  }

  @Check(id = "interrupt", points = 1, lesson = "#interrupt", limit = 20)
  void interrupt(Stage stage) {
    for (boolean timed : List.of(false, true)) {
      stage.exploring(FAIR).explore(MutexScenes::calledBack, timed, run -> {
        assertThat(run).everyActor().doesNotThrow();
        assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("interrupt.ignored").point("has it").never();
        assertThat(run).because("interrupt.late").point("called back").within(GRACE).of("interrupts");
        assertThat(run).everyActor().finishes();
      });
    }
    stage.exploring(Exploration.standard().schedules(500)).explore(MutexScenes::calledBackMeanwhile);
  }

  @Check(id = "sleeping", points = 1, lesson = "#sleep", limit = 20)
  void sleeping(Stage stage) {
    for (boolean timed : List.of(false, true)) {
      Transcript[] last = new Transcript[1];
      var explored = stage.exploring(FAIR.schedules(20)).explore(MutexScenes::patience, timed, run -> last[0] = run);
      assertThat(last[0]).as(Diagnosis.BUSY_WAIT).that(!explored.polls(), "sleeping.polls");
    }
  }

  private static void counted(Transcript run, int times) {
    assertThat(run).everyActor().finishes();
    assertThat(run).because("exclusion.both").during("inside").exclusive();
    assertThat(run).as(Diagnosis.RACE).because("exclusion.lost").point("counted").hasValue(times);
  }

  private static void answers(Transcript run, boolean expected, long micros) {
    assertThat(run).everyActor().finishes();
    assertThat(run).because(expected ? "timeout.free" : "timeout.over").point("answer").hasValue(expected);
    Duration time = Duration.ofNanos(micros * 1_000);
    assertThat(run).because("timeout.early").point("answer").noSoonerThan(time).after("asks");
    assertThat(run).because("timeout.late").point("answer").within(time.plus(GRACE)).of("asks");
  }
}
