package producerconsumer;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Stage;
import interleave.judge.stage.Exploration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

@Exercise("producer-consumer")
class ProducerConsumerSpec {
  private static final Exploration FAIR = Exploration.standard().schedules(60).fairTime();

  @Check(id = "all-once", points = 4, lesson = "#all-once", limit = 30)
  void allOnce(Stage stage) {
    Stage some = stage.exploring(Exploration.standard().schedules(300));
    some.explore(ProducerConsumerScenes::run, 2, 1, 2, run -> all(run, 2, 1));
    some.explore(ProducerConsumerScenes::run, 1, 2, 2, run -> all(run, 1, 2));
    some.explore(ProducerConsumerScenes::run, 2, 2, 1, run -> all(run, 2, 2));
  }

  @Check(id = "ends", points = 3, lesson = "#end", limit = 30)
  void ends(Stage stage) {
    Stage some = stage.exploring(Exploration.standard().schedules(200));
    some.explore(ProducerConsumerScenes::run, 1, 1, 3, run -> all(run, 1, 1));
    some.explore(ProducerConsumerScenes::run, 2, 1, 1, run -> all(run, 2, 1));
    some.explore(ProducerConsumerScenes::run, 1, 0, 2, run -> all(run, 1, 0));
    some.explore(ProducerConsumerScenes::run, 1, 2, 2, run -> all(run, 1, 2));
  }

  @Check(id = "both-work", points = 2, lesson = "#together", limit = 30)
  void bothWork(Stage stage) {
    Stage fair = stage.exploring(FAIR);
    fair.explore(ProducerConsumerScenes::busy, 1, 4, 0, "100 100", run -> busy(run, 1, 4, 200));
    fair.explore(ProducerConsumerScenes::busy, 2, 2, 100, "1", run -> busy(run, 2, 2, 200));
    fair.explore(ProducerConsumerScenes::busy, 1, 3, 100, "100", run -> busy(run, 1, 3, 400));
    fair.explore(ProducerConsumerScenes::busy, 1, 6, 10, "1000 50", run -> busy(run, 1, 6, 1_020));
  }

  @Check(id = "own-threads", points = 1, lesson = "#threads", limit = 30)
  void ownThreads(Stage stage) {
    stage.exploring(FAIR).explore(ProducerConsumerScenes::run, 2, 1, 2, run -> {
      assertThat(run).as(Diagnosis.WRONG_THREAD).because("own-threads.caller").point("done by the caller").never();
      assertThat(run).everyActor().finishes();
    });
  }

  private static void all(Transcript run, int sources, int items) {
    assertThat(run).everyActor().finishes();
    List<String> expected = new ArrayList<>();
    for (int source = 1; source <= sources; source++) {
      for (int item = 1; item <= items; item++) {
        expected.add(source + "." + item);
      }
    }
    assertThat(run).because("all-once.items").point("accepted").hasValuesInAnyOrder(expected);
    assertThat(run).because("ends.early").point("done").hasValue(sources * items);
  }

  private static void busy(Transcript run, int sources, int items, int millis) {
    all(run, sources, items);
    assertThat(run).as(Diagnosis.OVER_SERIALISED).because("both-work.late", millis)
        .point("over").within(Duration.ofMillis(millis + 20)).of("begin");
  }
}
