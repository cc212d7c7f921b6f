package deadlock;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Stage;
import interleave.judge.stage.Exploration;
import java.util.List;

@Exercise("deadlock")
class DeadlockSpec {

  @Check(id = "no-deadlock", points = 3, lesson = "#order", limit = 20)
  void noDeadlock(Stage stage) {
    Stage some = stage.exploring(Exploration.standard().schedules(800));
    some.explore(DeadlockScenes::crossing, 1, 2, 10, 25, run -> balances(run, 115, 85));
    some.explore(DeadlockScenes::crossing, 7, 3, 25, 10, run -> balances(run, 85, 115));
    some.explore(DeadlockScenes::ring, run -> {
      balances(run, 120, 90);
      assertThat(run).point("c").hasValue(90);
    });
    some.explore(DeadlockScenes::toItself, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).because("exact.itself").point("a").hasValue(100);
    });
  }

  @Check(id = "exact", points = 3, lesson = "#exact", limit = 20)
  void exact(Stage stage) {
    Stage some = stage.exploring(Exploration.standard().schedules(600));
    some.explore(DeadlockScenes::crossing, 1, 2, 10, 25, run -> balances(run, 115, 85));
    some.explore(DeadlockScenes::sharing, 10, false, run -> shared(run, List.of(true, true), 0, 10));
    some.explore(DeadlockScenes::sharing, 7, false, run -> shared(run, List.of(false, true), 2, 7));
    some.explore(DeadlockScenes::sharing, 0, true, run -> shared(run, List.of(true, true), 95, 200));
  }

  @Check(id = "overlap", points = 2, lesson = "#apart", limit = 20)
  void overlap(Stage stage) {
    stage.exploring(Exploration.standard().schedules(300).fairTime()).explore(DeadlockScenes::apart, run -> {
      assertThat(run).everyActor().doesNotThrow();
      assertThat(run).as(Diagnosis.OVER_SERIALISED).because("overlap.waits").point("met").hasValue(true);
      assertThat(run).everyActor().finishes();
    });
  }

  @Check(id = "gives-back", points = 2, lesson = "#give-back", limit = 20)
  void givesBack(Stage stage) {
    Stage some = stage.exploring(Exploration.standard().schedules(100));
    for (boolean lower : List.of(false, true)) {
      some.explore(DeadlockScenes::afterwards, true, lower, run -> {
        assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("gives-back.hidden").point("moved").never();
        assertThat(run).point("failed").isMarked();
        afterwards(run, 5);
      });
      some.explore(DeadlockScenes::afterwards, false, lower, run -> {
        assertThat(run).point("moved").hasValue(false);
        afterwards(run, 5);
      });
    }
  }

  private static void afterwards(Transcript run, int left) {
    assertThat(run).everyActor().finishes();
    assertThat(run).point("then moved").hasValue(true);
    assertThat(run).because("gives-back.changed").point("b").hasValue(left);
  }

  private static void balances(Transcript run, int a, int b) {
    assertThat(run).everyActor().finishes();
    assertThat(run).because("exact.refused").point("moved").hasValue(true);
    assertThat(run).because("exact.balance").point("a").hasValue(a);
    assertThat(run).because("exact.balance").point("b").hasValue(b);
  }

  private static void shared(Transcript run, List<Boolean> moved, int left, int sum) {
    assertThat(run).everyActor().finishes();
    assertThat(run).because("exact.answers").point("moved").hasValuesInAnyOrder(moved);
    assertThat(run).because("exact.balance").point("a").hasValue(left);
    assertThat(run).because("exact.sum").point("sum").hasValue(sum);
  }
}
