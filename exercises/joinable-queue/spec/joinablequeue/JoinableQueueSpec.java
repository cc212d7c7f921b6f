package joinablequeue;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Stage;
import interleave.judge.stage.Exploration;
import java.util.List;
import java.util.stream.IntStream;

@Exercise("joinable-queue")
class JoinableQueueSpec {
  private static final Exploration FAIR = Exploration.standard().schedules(50).fairTime();

  @Check(id = "join", points = 4, lesson = "#join", limit = 20)
  void join(Stage stage) {
    stage.exploring(Exploration.standard().schedules(600).spuriousWakeups(1)).explore(JoinableQueueScenes::rounds, 2, 1, run -> finished(run, 2, 1));
    stage.exploring(Exploration.standard().schedules(600)).explore(JoinableQueueScenes::rounds, 1, 2, run -> finished(run, 1, 2));
    stage.exploring(Exploration.standard().schedules(300)).explore(JoinableQueueScenes::rounds, 2, 2, run -> finished(run, 2, 2));
  }

  @Check(id = "wake-up", points = 2, lesson = "#wake-up", limit = 20)
  void wakeUp(Stage stage) {
    Stage some = stage.exploring(Exploration.standard().schedules(600));
    some.explore(JoinableQueueScenes::joiners, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).because("join.early").point("joined").after("works");
    });
    stage.exploring(Exploration.standard().schedules(1_000)).explore(JoinableQueueScenes::bothWait);
  }

  @Check(id = "too-many", points = 2, lesson = "#too-many", limit = 20)
  void tooMany(Stage stage) {
    for (int before : List.of(0, 1, 2)) {
      stage.exploring(Exploration.standard().schedules(200)).explore(JoinableQueueScenes::tooMany, before, run -> {
        assertThat(run).everyActor().doesNotThrow();
        assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("too-many.allowed").point("allowed").never();
        assertThat(run).everyActor().finishes();
        assertThat(run).because("too-many.after").point("joined").after("works");
      });
    }
  }

  @Check(id = "items", points = 1, lesson = "#items", limit = 20)
  void items(Stage stage) {
    stage.exploring(Exploration.standard().schedules(600).spuriousWakeups(1)).explore(JoinableQueueScenes::shared, 1, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).point("got").hasValuesInAnyOrder(List.of(1, 2));
    });
    stage.exploring(Exploration.standard().schedules(300)).explore(JoinableQueueScenes::rounds, 3, 1, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).because("items.order").point("got").hasValues(List.of(0, 1, 2));
    });
    for (boolean joins : List.of(true, false)) {
      stage.exploring(FAIR).explore(JoinableQueueScenes::calledBack, joins, run -> {
        assertThat(run).everyActor().finishes();
        assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("items.ignored").point("came through").never();
        assertThat(run).point("called back").isMarked();
      });
    }
  }

  @Check(id = "sleeping", points = 1, lesson = "#sleep", limit = 20)
  void sleeping(Stage stage) {
    Transcript[] last = new Transcript[1];
    var explored = stage.exploring(FAIR).explore(JoinableQueueScenes::patience, run -> last[0] = run);
    assertThat(last[0]).as(Diagnosis.BUSY_WAIT).that(!explored.polls(), "sleeping.polls");
  }

  private static void finished(Transcript run, int items, int rounds) {
    assertThat(run).everyActor().finishes();
    assertThat(run).as(Diagnosis.TOO_EARLY).because("join.early").point("done").hasValues(
        IntStream.rangeClosed(1, rounds).mapToObj(round -> round * items).toList());
  }
}
