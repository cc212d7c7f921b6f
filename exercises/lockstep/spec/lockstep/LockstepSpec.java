package lockstep;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import interleave.judge.stage.Exploration;
import java.util.List;
import java.util.stream.IntStream;

@Exercise("lockstep")
class LockstepSpec {
  private static final Exploration FAIR = Exploration.standard().schedules(50).fairTime();

  @Check(id = "equal", points = 3, lesson = "#one-lock", limit = 20)
  void equal(Stage stage) {
    for (int last : List.of(1, 2)) {
      stage.exploring(Exploration.standard().schedules(800)).explore(LockstepScenes::asked, last, run -> {
        assertThat(run).as(Diagnosis.RACE).because("equal.differs").point("equal").hasValue(true);
        looks(run, last);
      });
    }
  }

  @Check(id = "alternation", points = 3, lesson = "#turns", limit = 20)
  void alternation(Stage stage) {
    stage.exploring(Exploration.standard().schedules(800).spuriousWakeups(1)).explore(LockstepScenes::turns, 2, run -> looks(run, 2));
    stage.exploring(Exploration.standard().schedules(500)).explore(LockstepScenes::turns, 3, run -> looks(run, 3));
  }

  @Check(id = "ends", points = 3, lesson = "#end", limit = 20)
  void ends(Stage stage, @Random(from = 7, to = 12) int last) {
    for (int many : List.of(1, 6, last)) {
      stage.exploring(FAIR).explore(LockstepScenes::turns, many, run -> {
        looks(run, many);
        assertThat(run).point("equal").hasValue(true);
      });
    }
  }

  @Check(id = "sleeping", points = 1, lesson = "#sleep", limit = 20)
  void sleeping(Stage stage) {
    for (boolean raiserLate : List.of(true, false)) {
      Transcript[] last = new Transcript[1];
      var explored = stage.exploring(FAIR).explore(LockstepScenes::late, 3, raiserLate, run -> last[0] = run);
      assertThat(last[0]).as(Diagnosis.BUSY_WAIT).that(!explored.polls(), "sleeping.polls");
    }
  }

  private static void looks(Transcript run, int last) {
    assertThat(run).everyActor().finishes();
    assertThat(run).as(Diagnosis.WRONG_ORDER).because("alternation.looks", last).point("look").hasValues(
        IntStream.rangeClosed(1, last).mapToObj(i -> i + " and " + i).toList());
  }
}
