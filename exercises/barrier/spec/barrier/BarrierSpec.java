package barrier;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import interleave.judge.stage.Exploration;
import java.time.Duration;
import java.util.List;

@Exercise("barrier")
class BarrierSpec {
  private static final Exploration FAIR = Exploration.standard().schedules(200).fairTime();
  /** The clock is virtual; reading it makes it go on by microseconds. */
  private static final Duration GRACE = Duration.ofMillis(1);

  @Check(id = "none-early", points = 3, lesson = "#all-here", limit = 20)
  void noneEarly(Stage stage) {
    Stage drowsy = stage.exploring(Exploration.standard().schedules(600).spuriousWakeups(1));
    for (boolean timed : List.of(false, true)) {
      drowsy.explore(BarrierScenes::rounds, 2, 1, timed, run -> together(run, 2, 1));
    }
    stage.exploring(Exploration.standard().schedules(600)).explore(BarrierScenes::rounds, 3, 1, false, run -> together(run, 3, 1));
  }

  @Check(id = "reusable", points = 3, lesson = "#rounds", limit = 20)
  void reusable(Stage stage) {
    Stage some = stage.exploring(Exploration.standard().schedules(600));
    some.explore(BarrierScenes::rounds, 2, 2, false, run -> together(run, 2, 2));
    some.explore(BarrierScenes::rounds, 2, 3, true, run -> together(run, 2, 3));
    some.explore(BarrierScenes::rounds, 3, 2, false, run -> together(run, 3, 2));
  }

  @Check(id = "broken", points = 2, lesson = "#broken", limit = 20)
  void broken(Stage stage) {
    stage.exploring(FAIR).explore(BarrierScenes::breaks, -1L, "MILLISECONDS", run -> broken(run, "InterruptedException"));
  }

  @Check(id = "timeout", points = 1, lesson = "#time", limit = 20)
  void timeout(Stage stage, @Random(from = 40, to = 90) int millis) {
    Stage fair = stage.exploring(FAIR);
    fair.explore(BarrierScenes::breaks, (long) millis, "MILLISECONDS", run -> late(run, millis * 1_000L));
    fair.explore(BarrierScenes::breaks, millis * 1_000L + 500, "MICROSECONDS", run -> late(run, millis * 1_000L + 500));
    fair.explore(BarrierScenes::lastInNoTime, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).because("timeout.last").point("last").hasValue("through, 0 missing");
      assertThat(run).because("timeout.last").point("first").hasValue("through, 1 missing");
    });
  }

  @Check(id = "limits", points = 1, lesson = "#limits", limit = 20)
  void limits(Stage stage, @Random(from = 1, to = 9) int number) {
    Stage small = stage.exploring(FAIR.schedules(20));
    for (int parties : List.of(0, -number)) {
      small.explore(BarrierScenes::made, parties, run -> assertThat(run).as(Diagnosis.MISSING_EXCEPTION)
          .because("limits.accepted", parties).point("refused").isMarked());
    }
    small.explore(BarrierScenes::rounds, 1, 2, false, run -> together(run, 1, 2));
    small.explore(BarrierScenes::inTurn, 3, run -> {
      assertThat(run).everyActor().finishes();
      for (int i = 1; i <= 3; i++) {
        assertThat(run).because("limits.missing").point("runner-" + i).hasValue("through, " + (3 - i) + " missing");
      }
    });
  }

  /** Nobody goes on in a round before all have come in it, and all see what all have written. */
  private static void together(Transcript run, int parties, int rounds) {
    assertThat(run).everyActor().finishes();
    int[] came = new int[rounds];
    for (Mark mark : run.of(MarkKind.POINT).toList()) {
      if (mark.label().equals("comes")) {
        came[Integer.parseInt(mark.value())]++;
      } else if (mark.label().equals("goes on")) {
        int here = came[Integer.parseInt(mark.value())];
        assertThat(run).as(Diagnosis.TOO_EARLY).that(here == parties, "none-early.early", mark.actor(), here, parties);
      }
    }
    assertThat(run).because("none-early.seen").point("seen").hasValue(parties);
    assertThat(run).point("goes on").happensTimes(parties * rounds);
  }

  private static void late(Transcript run, long micros) {
    broken(run, "TimeoutException");
    Duration time = Duration.ofNanos(micros * 1_000);
    assertThat(run).because("timeout.early").point("unlucky").noSoonerThan(time).after("comes");
    assertThat(run).because("timeout.late").point("unlucky").within(time.plus(GRACE)).of("comes");
  }

  private static void broken(Transcript run, String why) {
    assertThat(run).everyActor().finishes();
    assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("broken.why").point("unlucky").hasValue(why);
    for (String other : List.of("waiting", "late", "latest")) {
      assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("broken.others").point(other).hasValue("BrokenBarrierException");
    }
    assertThat(run).because("broken.told").point("broken before").hasValue(false);
    assertThat(run).because("broken.told").point("broken after").hasValue(true);
  }
}
