import static interleave.judge.spec.Expect.assertThat;

import interleave.explore.history.Model;
import interleave.explore.history.Operation;
import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Stage;
import interleave.judge.stage.Exploration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@Exercise("bounded-blocking-queue")
class BoundedBlockingQueueSpec {

  @Check(id = "fifo", points = 3, lesson = "#fifo")
  void fifo(Stage stage) {
    for (int capacity : new int[] {1, 3}) {
      at(stage, 20).explore(BoundedBlockingQueueScenes::alone, capacity, run -> {
        assertThat(run).everyActor().finishes();
        assertThat(run).because("fifo.alone").point("took").hasValues(IntStream.range(0, 3 * capacity)
            .mapToObj(i -> 10 * (i / capacity) - i % capacity).toList());
      });
    }
    at(stage, 400).explore(BoundedBlockingQueueScenes::traffic, 2, 1, 1, 3, run -> complete(run, 2, 1, 3));
    at(stage, 500).explore(BoundedBlockingQueueScenes::traffic, 3, 2, 2, 2, run -> complete(run, 3, 2, 2));
    at(stage, 300).explore(BoundedBlockingQueueScenes::secondCrowd, 2, run -> complete(run, 2, 2, 2));
    for (int capacity : new int[] {1, 2}) {
      at(stage, 300).explore(BoundedBlockingQueueScenes::history, capacity, run -> {
        assertThat(run).everyActor().finishes();
        assertThat(run).isLinearizable(new BoundedFifo(capacity));
      });
    }
  }

  @Check(id = "capacity", points = 2, lesson = "#full")
  void capacity(Stage stage) {
    at(stage, 500).explore(BoundedBlockingQueueScenes::lateConsumer, 1, run -> complete(run, 1, 2, 2));
    at(stage, 500).explore(BoundedBlockingQueueScenes::lateConsumer, 2, run -> complete(run, 2, 2, 2));
    at(stage, 400).explore(BoundedBlockingQueueScenes::traffic, 1, 3, 1, 1, run -> complete(run, 1, 3, 1));
  }

  @Check(id = "progress", points = 3, lesson = "#wake-up")
  void progress(Stage stage) {
    at(stage, 500).explore(BoundedBlockingQueueScenes::hungry, 1, 2, 2, 2, run -> complete(run, 1, 2, 2));
    at(stage, 400).explore(BoundedBlockingQueueScenes::hungry, 2, 2, 2, 1, run -> complete(run, 2, 2, 1));
    boolean polls =
        at(stage, 400).explore(BoundedBlockingQueueScenes::lateProducer, 2, run -> complete(run, 2, 1, 2)).polls();
    if (polls) {
      stage.advise(Diagnosis.BUSY_WAIT, "progress.spins");
    }
  }

  @Check(id = "size", points = 1, lesson = "#size")
  void size(Stage stage) {
    at(stage, 20).explore(BoundedBlockingQueueScenes::counted, 2, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).because("size.alone").point("size").hasValues(List.of(0, 1, 2, 1, 0));
    });
    at(stage, 800).explore(BoundedBlockingQueueScenes::sized, 2, run -> {
      assertThat(run).everyActor().finishes();
      for (String seen : assertThat(run).valuesOf("size")) {
        int size = Integer.parseInt(seen);
        assertThat(run).that(size >= 0 && size <= 2, "size.outside", size, 2);
      }
      assertThat(run).because("size.end").point("size at the end").hasValue(1);
    });
  }

  @Check(id = "false-alarm", points = 1, lesson = "#while")
  void falseAlarm(Stage stage) {
    Stage alarmed = stage.exploring(Exploration.standard().schedules(500).spuriousWakeups(2));
    alarmed.explore(BoundedBlockingQueueScenes::hungry, 1, 1, 1, 2, run -> complete(run, 1, 1, 2));
    alarmed.explore(BoundedBlockingQueueScenes::traffic, 1, 1, 1, 3, run -> complete(run, 1, 1, 3));
  }

  private static Stage at(Stage stage, int schedules) {
    return stage.exploring(Exploration.standard().schedules(schedules));
  }

  /** All that was put in came out once, the numbers of one producer in their order, and there were never too many in it. */
  private static void complete(Transcript run, int capacity, int producers, int each) {
    fits(run, capacity);
    List<Integer> all = new ArrayList<>();
    for (int p = 1; p <= producers; p++) {
      for (int i = 1; i <= each; i++) {
        all.add(100 * p + i);
      }
    }
    assertThat(run).everyActor().finishes();
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
      in += mark.label().equals("in") ? 1 : 0;
      taking += mark.label().equals("takes") ? 1 : 0;
      assertThat(run).as(Diagnosis.TOO_MANY).that(in - taking <= capacity, "capacity.over", in, taking, capacity);
    }
  }

  /**
   * Says what a bounded queue gives if its calls come one at a time.
   *
   * @param capacity for how many numbers it has room
   */
  private record BoundedFifo(int capacity) implements Model<List<Object>> {
    @Override
    public List<Object> initial() {
      return List.of();
    }

    @Override
    public Optional<List<Object>> step(List<Object> before, Operation call) {
      if (call.name().equals("enqueue")) {
        return before.size() < capacity
            ? Optional.of(Stream.concat(before.stream(), call.arguments().stream()).toList())
            : Optional.empty();
      }
      boolean gives = !before.isEmpty() && (call.isPending() || before.getFirst().equals(call.result()));
      return gives ? Optional.of(before.subList(1, before.size())) : Optional.empty();
    }
  }
}
