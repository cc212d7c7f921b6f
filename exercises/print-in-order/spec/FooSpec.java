import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Text;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Stage;
import interleave.judge.stage.Exploration;
import java.util.List;
import java.util.stream.Stream;

@Exercise("print-in-order")
class FooSpec {
  private static final List<String> ORDER = List.of("prints first", "prints second", "prints third");

  @Check(id = "order", points = 4, lesson = "#order")
  void order(Stage stage) {
    if (asked(stage, 2_000).explore(FooScenes::together, run -> ordered(run, "")).polls()) {
      stage.advise(Diagnosis.BUSY_WAIT, "order.spins");
    }
  }

  @Check(id = "woken", points = 2, lesson = "#woken")
  void woken(Stage stage) {
    stage.exploring(Exploration.standard().schedules(1_000).spuriousWakeups(2).judgingStuck())
        .explore(FooScenes::together, run -> ordered(run, ""));
  }

  @Check(id = "late", points = 2, lesson = "#late")
  void late(Stage stage) {
    Stage fair = stage.exploring(Exploration.standard().schedules(100).fairTime().judgingStuck());
    for (int which = 1; which <= ORDER.size(); which++) {
      fair.explore(FooScenes::late, which, run -> ordered(run, ""));
    }
  }

  @Check(id = "once", points = 1, lesson = "#once")
  void once(Stage stage) {
    stage.exploring(Exploration.standard().schedules(600)).explore(FooScenes::together, run -> {
      for (String job : ORDER) {
        int times = (int) prints(run, "").filter(job::equals).count();
        assertThat(run).that(times == 1, "once.times", job.substring(job.indexOf(' ') + 1), times(times));
      }
    });
  }

  @Check(id = "apart", points = 1, lesson = "#apart")
  void apart(Stage stage) {
    Stage some = asked(stage, 400);
    some.explore(FooScenes::nextOne, FooSpec::bothOrdered);
    some.explore(FooScenes::two, FooSpec::bothOrdered);
  }

  private static Stage asked(Stage stage, int schedules) {
    return stage.exploring(Exploration.standard().schedules(schedules).judgingStuck());
  }

  private static void bothOrdered(Transcript run) {
    ordered(run, "A ");
    ordered(run, "B ");
  }

  private static Text times(int times) {
    return new Text(times + " times", times + " 次");
  }

  /** Each job is done for the first time after the one before it. */
  private static void ordered(Transcript run, String of) {
    List<String> prints = prints(run, of).toList();
    List<String> firsts = prints.stream().distinct().toList();
    List<String> rightly = ORDER.stream().filter(firsts::contains).toList();
    assertThat(run).as(Diagnosis.WRONG_ORDER).that(firsts.equals(rightly), "order.wrong", String.join(", ", prints));
  }

  private static Stream<String> prints(Transcript run, String of) {
    return run.of(MarkKind.POINT)
        .map(Mark::label)
        .filter(label -> label.startsWith(of + "prints "))
        .map(label -> label.substring(of.length()));
  }
}
