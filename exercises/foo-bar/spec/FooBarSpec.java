import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Stage;
import interleave.judge.stage.Exploration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

@Exercise("foo-bar")
class FooBarSpec {

  @Check(id = "alternate", points = 4, lesson = "#alternate")
  void alternate(Stage stage) {
    boolean polls = asked(stage, 2_000).explore(FooBarScenes::together, 2, run -> alternating(run, "")).polls();
    asked(stage, 600).explore(FooBarScenes::together, 3, run -> alternating(run, ""));
    if (polls) {
      stage.advise(Diagnosis.BUSY_WAIT, "alternate.spins");
    }
  }

  @Check(id = "woken", points = 2, lesson = "#woken")
  void woken(Stage stage) {
    stage.exploring(Exploration.standard().schedules(1_000).spuriousWakeups(2).judgingStuck())
        .explore(FooBarScenes::together, 2, run -> alternating(run, ""));
  }

  @Check(id = "times", points = 1, lesson = "#times")
  void times(Stage stage) {
    for (int n = 1; n <= 4; n++) {
      int wanted = n;
      stage.exploring(Exploration.standard().schedules(300)).explore(FooBarScenes::together, n, run -> {
        counted(run, "foo", wanted);
        counted(run, "bar", wanted);
      });
    }
  }

  @Check(id = "late", points = 2, lesson = "#late")
  void late(Stage stage) {
    Stage fair = stage.exploring(Exploration.standard().schedules(100).fairTime().judgingStuck());
    for (String which : List.of("foo", "bar")) {
      fair.explore(FooBarScenes::late, 1, which, run -> alternating(run, ""));
      fair.explore(FooBarScenes::late, 2, which, run -> alternating(run, ""));
    }
  }

  @Check(id = "apart", points = 1, lesson = "#apart")
  void apart(Stage stage) {
    asked(stage, 300).explore(FooBarScenes::nextOne, 2, FooBarSpec::bothAlternating);
    asked(stage, 300).explore(FooBarScenes::two, 1, FooBarSpec::bothAlternating);
  }

  private static Stage asked(Stage stage, int schedules) {
    return stage.exploring(Exploration.standard().schedules(schedules).judgingStuck());
  }

  private static void bothAlternating(Transcript run) {
    alternating(run, "A ");
    alternating(run, "B ");
  }

  /** As long as both print, it is foo first and then by turns. */
  private static void alternating(Transcript run, String of) {
    List<String> prints = prints(run, of).toList();
    long pairs = Math.min(Collections.frequency(prints, "foo"), Collections.frequency(prints, "bar"));
    List<String> wanted = Stream.generate(() -> Stream.of("foo", "bar")).flatMap(pair -> pair).limit(2 * pairs).toList();
    List<String> begin = prints.subList(0, wanted.size());
    assertThat(run)
        .as(Diagnosis.WRONG_ORDER)
        .that(begin.equals(wanted), "alternate.wrong", String.join(" ", prints), String.join(" ", wanted));
  }

  private static void counted(Transcript run, String word, int wanted) {
    int times = (int) prints(run, "").filter(word::equals).count();
    assertThat(run).that(times == wanted, "times.wrong", word, times, wanted);
  }

  private static Stream<String> prints(Transcript run, String of) {
    String begin = of + "prints ";
    return run.of(MarkKind.POINT)
        .map(Mark::label)
        .filter(label -> label.startsWith(begin))
        .map(label -> label.substring(begin.length()));
  }
}
