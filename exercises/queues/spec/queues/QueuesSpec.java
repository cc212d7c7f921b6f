package queues;

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
import java.util.stream.IntStream;

@Exercise("queues")
class QueuesSpec {
  private static final List<String> ALL = List.of("FifoQueue", "LifoQueue", "RankedQueue");
  private static final Exploration FAIR = Exploration.standard().schedules(50).fairTime();
  /** The clock is virtual; reading it makes it go on by microseconds. */
  private static final Duration GRACE = Duration.ofMillis(1);

  @Check(id = "fifo", points = 2, lesson = "#fifo", limit = 20)
  void fifo(Stage stage) {
    order(stage, "FifoQueue", "21 12 33 14", "11 32 13", List.of(21, 12, 33, 14, 11, 32, 13));
    shared(stage, "FifoQueue");
  }

  @Check(id = "lifo", points = 2, lesson = "#lifo", limit = 20)
  void lifo(Stage stage) {
    order(stage, "LifoQueue", "21 12 33 14", "11 32 13", List.of(14, 13, 32, 11, 33, 12, 21));
    shared(stage, "LifoQueue");
  }

  @Check(id = "priority", points = 3, lesson = "#priority", limit = 20)
  void priority(Stage stage) {
    order(stage, "RankedQueue", "21 12 33 14", "11 32 13", List.of(12, 14, 11, 13, 21, 33, 32));
    order(stage, "RankedQueue", "19 18 17 16 15 14 13 12", "11 10 9", List.of(19, 9, 18, 17, 16, 15, 14, 13, 12, 11, 10));
    shared(stage, "RankedQueue");
  }

  @Check(id = "timeout", points = 2, lesson = "#time", limit = 20)
  void timeout(Stage stage, @Random(from = 40, to = 90) int millis) {
    Stage fair = stage.exploring(FAIR);
    for (String kind : ALL) {
      fair.explore(QueuesScenes::asks, kind, millis * 1_000L, "MICROSECONDS", -1, run -> answers(run, null, millis));
      fair.explore(QueuesScenes::asks, kind, (long) millis, "MILLISECONDS", 20, run -> answers(run, 7, 20));
      fair.explore(QueuesScenes::asks, kind, 0L, "SECONDS", -1, run -> answers(run, null, 0));
      fair.explore(QueuesScenes::asks, kind, -1L, "SECONDS", 0, run -> answers(run, 7, 0));
      fair.explore(QueuesScenes::snatched, kind, millis, 20, run -> {
        boolean got = assertThat(run).valuesOf("answer").equals(List.of("7"));
        answers(run, got ? 7 : null, got ? 20 : millis);
      });
      stage.exploring(Exploration.standard().schedules(200).spuriousWakeups(1)).explore(
          QueuesScenes::shared, kind, 2, true, run -> out(run, 2));
    }
  }

  @Check(id = "sleeping", points = 1, lesson = "#sleep", limit = 20)
  void sleeping(Stage stage) {
    for (String kind : ALL) {
      for (boolean timed : List.of(false, true)) {
        Transcript[] last = new Transcript[1];
        var explored = stage.exploring(FAIR.schedules(10)).explore(QueuesScenes::patience, kind, timed, run -> last[0] = run);
        assertThat(last[0]).as(Diagnosis.BUSY_WAIT).that(!explored.polls(), "sleeping.polls", kind);
      }
    }
  }

  private static void order(Stage stage, String kind, String first, String then, List<Integer> out) {
    stage.exploring(FAIR).explore(QueuesScenes::order, kind, first, then, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).as(Diagnosis.WRONG_ORDER).because("order", first, then).point("out").hasValues(out);
    });
  }

  private static void shared(Stage stage, String kind) {
    stage.exploring(Exploration.standard().schedules(600).spuriousWakeups(1)).explore(
        QueuesScenes::shared, kind, 2, false, run -> out(run, 2));
    stage.exploring(Exploration.standard().schedules(300)).explore(QueuesScenes::shared, kind, 3, false, run -> out(run, 3));
  }

  private static void out(Transcript run, int items) {
    assertThat(run).everyActor().finishes();
    assertThat(run).because("shared.items").point("out").hasValuesInAnyOrder(IntStream.rangeClosed(1, items).boxed().toList());
  }

  private static void answers(Transcript run, Integer expected, int millis) {
    assertThat(run).everyActor().finishes();
    assertThat(run).because(expected == null ? "timeout.none" : "timeout.item").point("answer").hasValue(String.valueOf(expected));
    Duration time = Duration.ofMillis(millis);
    assertThat(run).because("timeout.early").point("answer").noSoonerThan(time).after("asks");
    assertThat(run).because("timeout.late").point("answer").within(time.plus(GRACE)).of("asks");
  }
}
