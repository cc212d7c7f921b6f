package boundedbuffer;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@Exercise("bounded-buffer")
class BoundedBufferSpec {

  @Check(id = "fifo", points = 3, lesson = "#fifo", limit = 4)
  void fifo(Stage stage, @Random(from = 2, to = 5) int capacity) {
    Transcript alone = stage.play(BoundedBufferScenes::alone, capacity);
    assertThat(alone).point("took").hasValues(
        IntStream.concat(IntStream.rangeClosed(1, capacity), IntStream.rangeClosed(101, 100 + capacity)).boxed().toList());
    explored(stage).explore(BoundedBufferScenes::traffic, 2, 1, 1, 3, run -> complete(run, 1, 3));
    explored(stage).explore(BoundedBufferScenes::traffic, 2, 2, 2, 2, run -> complete(run, 2, 2));
    explored(stage).explore(BoundedBufferScenes::hungry, 2, 2, 1, 2, run -> complete(run, 2, 2));
    complete(stage.play(BoundedBufferScenes::traffic, capacity, 3, 3, 40), 3, 40);
  }

  @Check(id = "full", points = 2, lesson = "#full", limit = 4)
  void full(Stage stage, @Random(from = 1, to = 4) int capacity) {
    Transcript run = stage.play(BoundedBufferScenes::full, capacity);
    assertThat(run).because("full.early", capacity).point("full").isMarked();
    assertThat(run).as(Diagnosis.NOT_BLOCKING).because("full.goes-on", capacity).point("waits").hasValue(true);
    assertThat(run).as(Diagnosis.NOT_BLOCKING).because("full.goes-on", capacity).point("one more is in").after("take");
    assertThat(run).point("took").hasValues(IntStream.rangeClosed(1, capacity + 1).boxed().toList());
    assertThat(run).everyActor().finishes();
  }

  @Check(id = "empty", points = 2, lesson = "#empty", limit = 4)
  void empty(Stage stage, @Random(from = 2, to = 4) int capacity, @Random(from = 1000, to = 9999) int item) {
    Transcript run = stage.play(BoundedBufferScenes::empty, capacity, item);
    assertThat(run).everyActor().finishes();
    assertThat(run).as(Diagnosis.NOT_BLOCKING).because("empty.goes-on").point("waits").hasValue(true);
    assertThat(run).point("took").after("put").hasValue(item);
  }

  @Check(id = "capacity", points = 2, lesson = "#full", limit = 4)
  void capacity(Stage stage, @Random(from = 2, to = 4) int capacity) {
    explored(stage).explore(BoundedBufferScenes::squeeze, 1, 3, run -> fits(run, 1));
    fits(stage.perturbed(BoundedBufferScenes::squeeze, capacity, capacity + 6), capacity);
  }

  @Check(id = "wake-up", points = 3, lesson = "#wake-up", limit = 4)
  void wakeUp(Stage stage, @Random(from = 3, to = 5) int pairs) {
    explored(stage).explore(BoundedBufferScenes::hungry, 1, 2, 2, 1, BoundedBufferSpec::goesOn);
    explored(stage).explore(BoundedBufferScenes::hungry, 2, 2, 2, 1, BoundedBufferSpec::goesOn);
    explored(stage).explore(BoundedBufferScenes::hungry, 2, 1, 2, 2, BoundedBufferSpec::goesOn);
    explored(stage).explore(BoundedBufferScenes::traffic, 1, 3, 1, 1, BoundedBufferSpec::goesOn);
    goesOn(stage.perturbed(BoundedBufferScenes::hungry, 1, pairs, pairs, 12));
  }

  @Check(id = "spurious", points = 2, lesson = "#while", limit = 4)
  void spurious(Stage stage) {
    explored(stage).explore(BoundedBufferScenes::falseAlarm, 2, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).because("spurious.took").point("took").hasValuesInAnyOrder(List.of(101, 201));
    });
    Transcript run = stage.play(BoundedBufferScenes::snatch, 25, 5);
    assertThat(run).everyActor().doesNotThrow();
    assertThat(run).because("spurious.took").point("took").hasValuesInAnyOrder(
        IntStream.concat(IntStream.rangeClosed(101, 125), IntStream.rangeClosed(201, 205)).boxed().toList());
    assertThat(run).everyActor().finishes();
  }

  @Check(id = "size", points = 2, lesson = "#size", limit = 4)
  void size(Stage stage, @Random(from = 2, to = 4) int capacity) {
    Transcript run = stage.play(BoundedBufferScenes::counted, capacity);
    assertThat(run).point("size").hasValues(Stream.concat(
        IntStream.rangeClosed(0, capacity).boxed(),
        IntStream.range(0, capacity).map(i -> capacity - 1 - i).boxed()).toList());
    assertThat(run).point("capacity").hasValue(capacity);
    explored(stage).explore(BoundedBufferScenes::sized, 2, sized -> {
      assertThat(sized).everyActor().finishes();
      within(sized, 2);
      assertThat(sized).as(Diagnosis.RACE).because("size.end").point("size at the end").hasValue(1);
    });
  }

  @Check(id = "interrupt", points = 2, lesson = "#interrupt", limit = 4)
  void interrupt(Stage stage, @Random(from = 1, to = 3) int capacity) {
    Transcript producer = stage.play(BoundedBufferScenes::producerCalledBack, capacity);
    calledBack(producer, 0);
    assertThat(producer).point("took").hasValues(IntStream.rangeClosed(1, capacity).boxed().toList());
    Transcript consumer = stage.play(BoundedBufferScenes::consumerCalledBack, capacity);
    calledBack(consumer, 0);
    assertThat(consumer).point("took").hasValue(1);
    calledBack(stage.play(BoundedBufferScenes::interruptedBefore, true), 1);
    calledBack(stage.play(BoundedBufferScenes::interruptedBefore, false), 1);
  }

  @Check(id = "sleeping", points = 1, lesson = "#sleep", limit = 4)
  void sleeping(Stage stage) {
    int looks = 100;
    Transcript run = stage.play(BoundedBufferScenes::watched, looks);
    for (String who : List.of("consumer", "producer")) {
      assertThat(run).point(who + " awake").isMarked();
      int awake = Integer.parseInt(assertThat(run).valuesOf(who + " awake").getFirst());
      // One look in twenty may fall into a moment in which the thread was woken by chance.
      assertThat(run).as(Diagnosis.BUSY_WAIT).that(awake <= looks / 20, "sleeping.awake", who, awake, looks);
    }
  }

  @Check(id = "limits", points = 1, lesson = "#limits", limit = 4)
  void limits(Stage stage, @Random(from = 1, to = 9) int number) {
    for (int none : List.of(0, -number)) {
      assertThat(stage.play(BoundedBufferScenes::made, none)).because("limits.capacity", none)
          .actor("maker").throwsA("IllegalArgumentException");
    }
    assertThat(stage.play(BoundedBufferScenes::made, 1)).everyActor().finishes();
    Transcript run = stage.play(BoundedBufferScenes::nothing);
    assertThat(run).because("limits.null").actor("producer").throwsA("NullPointerException");
    assertThat(run).point("size").hasValue(0);
  }

  /** Small scenes, of which a few hundred schedules show what there is to see. */
  private static Stage explored(Stage stage) {
    return stage.exploring(Exploration.standard().schedules(400));
  }

  /** All that was put was taken once, and in the order of each producer as far as one consumer can tell. */
  private static void complete(Transcript run, int producers, int each) {
    assertThat(run).everyActor().finishes();
    List<Integer> all = new ArrayList<>();
    for (int p = 1; p <= producers; p++) {
      for (int i = 1; i <= each; i++) {
        all.add(100 * p + i);
      }
    }
    assertThat(run).because("fifo.items").point("took").hasValuesInAnyOrder(all);
    Map<String, Integer> last = new HashMap<>();
    for (Mark mark : run.of(MarkKind.POINT, "took").toList()) {
      int item = Integer.parseInt(mark.value());
      Integer before = last.put(mark.actor() + " from " + item / 100, item);
      assertThat(run).as(Diagnosis.WRONG_ORDER)
          .that(before == null || before < item, "fifo.order", mark.actor(), item, String.valueOf(before));
    }
  }

  private static void fits(Transcript run, int capacity) {
    int in = 0;
    int taking = 0;
    for (Mark mark : run.of(MarkKind.POINT).toList()) {
      switch (mark.label()) {
        case "is in" -> in++;
        case "take" -> taking++;
        default -> {}
      }
      assertThat(run).as(Diagnosis.TOO_MANY).that(in - taking <= capacity, "capacity.over", in, taking, capacity);
    }
    within(run, capacity);
    assertThat(run).everyActor().finishes();
  }

  private static void within(Transcript run, int capacity) {
    for (String size : assertThat(run).valuesOf("size")) {
      int seen = Integer.parseInt(size);
      assertThat(run).as(Diagnosis.RACE).that(seen >= 0 && seen <= capacity, "size.outside", seen, capacity);
    }
  }

  private static void goesOn(Transcript run) {
    assertThat(run).as(Diagnosis.LOST_WAKEUP).everyActor().finishes();
  }

  private static void calledBack(Transcript run, int left) {
    assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("interrupt.ignored").point("came through").never();
    assertThat(run).point("called back").isMarked();
    assertThat(run).everyActor().finishes();
    assertThat(run).because("interrupt.left", left).point("size").hasValue(left);
  }
}
