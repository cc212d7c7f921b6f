package futurecallback;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Stage;
import interleave.judge.stage.Exploration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@Exercise("future-callback")
class FutureCallbackSpec {
  private static final Exploration MANY = Exploration.standard().schedules(600);
  private static final Exploration SOME = Exploration.standard().schedules(200);
  private static final Exploration FAIR = Exploration.standard().schedules(50).fairTime();

  @Check(id = "once", points = 4, lesson = "#once", limit = 20)
  void once(Stage stage) {
    Stage many = stage.exploring(MANY);
    many.explore(FutureCallbackScenes::adders, 1, 1, false, run -> calledOnce(run, 1, 1));
    many.explore(FutureCallbackScenes::adders, 2, 1, false, run -> calledOnce(run, 2, 1));
    many.explore(FutureCallbackScenes::adders, 1, 3, false, run -> calledOnce(run, 1, 3));
    stage.exploring(SOME).explore(FutureCallbackScenes::two, false, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).because("once.times").point("called").happensTimes(1);
    });
  }

  @Check(id = "order", points = 2, lesson = "#order", limit = 20)
  void order(Stage stage) {
    for (boolean separate : List.of(false, true)) {
      stage.exploring(MANY).explore(FutureCallbackScenes::inOrder, 3, separate, run -> {
        assertThat(run).everyActor().finishes();
        assertThat(run).as(Diagnosis.WRONG_ORDER).because("order.other").point("called").hasValues(List.of(1, 2, 3));
      });
    }
  }

  @Check(id = "first", points = 2, lesson = "#first", limit = 20)
  void first(Stage stage) {
    for (boolean fails : List.of(false, true)) {
      stage.exploring(MANY).explore(FutureCallbackScenes::two, fails, run -> {
        assertThat(run).everyActor().finishes();
        List<String> firsts = assertThat(run).valuesOf("was first").stream().filter(value -> !value.equals("no")).toList();
        assertThat(run).that(firsts.size() == 1, "first.both", String.join(", ", firsts));
        assertThat(run).because("first.changed").point("called").hasValue(firsts.getFirst());
        assertThat(run).because("first.changed").point("got").hasValue(firsts.getFirst());
        assertThat(run).because("first.late").point("late").hasValue(false);
      });
    }
  }

  @Check(id = "get", points = 2, lesson = "#get", limit = 20)
  void get(Stage stage) {
    stage.exploring(MANY.spuriousWakeups(1)).explore(FutureCallbackScenes::getters, 1, false, run -> got(run, "value 7", 1));
    stage.exploring(MANY).explore(FutureCallbackScenes::getters, 2, false, run -> got(run, "value 7", 2));
    stage.exploring(SOME).explore(FutureCallbackScenes::nothing, run -> {
      got(run, "value null", 1);
      assertThat(run).because("get.null").point("first").hasValue(true);
      assertThat(run).because("get.null").point("second").hasValue(false);
      assertThat(run).because("get.null").point("called").hasValues(List.of("value null", "value null"));
    });
    stage.exploring(FAIR).explore(FutureCallbackScenes::calledBack, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("get.ignored").point("came through").never();
      assertThat(run).point("interrupted").isMarked();
    });
  }

  @Check(id = "error", points = 2, lesson = "#error", limit = 20)
  void error(Stage stage) {
    stage.exploring(MANY).explore(FutureCallbackScenes::getters, 1, true, run -> got(run, "error 7", 1));
    stage.exploring(MANY).explore(FutureCallbackScenes::adders, 2, 1, true, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).because("error.lost").point("called").hasValuesInAnyOrder(List.of("adder-1 error 7", "adder-2 error 7"));
    });
  }

  @Check(id = "free", points = 3, lesson = "#free", limit = 20)
  void free(Stage stage) {
    for (String what : List.of("get", "add", "fail")) {
      for (boolean late : List.of(false, true)) {
        stage.exploring(SOME).explore(FutureCallbackScenes::busy, what, late, run -> {
          assertThat(run).everyActor().finishes();
          assertThat(run).point("not held up").isMarked();
          assertThat(run).because("free.order").point("called").hasValues(what.equals("add") ? List.of(1, 2) : List.of(1));
        });
      }
    }
    stage.exploring(SOME).explore(FutureCallbackScenes::again, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).point("completed again").hasValue(false);
      assertThat(run).point("got").hasValue("value 7");
      assertThat(run).because("free.order").point("called").hasValues(List.of("the second", "added by a callback"));
    });
    stage.exploring(SOME).explore(FutureCallbackScenes::whoCalls, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).as(Diagnosis.WRONG_THREAD).because("free.getter").point("called by the getter").hasValue(false);
    });
  }

  @Check(id = "throwing", points = 1, lesson = "#throwing", limit = 20)
  void throwing(Stage stage) {
    for (boolean late : List.of(false, true)) {
      for (int after : List.of(0, 2)) {
        stage.exploring(SOME).explore(FutureCallbackScenes::throwing, late, after, run -> {
          assertThat(run).everyActor().finishes();
          assertThat(run).because("throwing.adder").point("adding threw").hasValue("nothing");
          if (!late) {
            assertThat(run).because("throwing.completer").point("completing threw").hasValue("nothing");
          }
          assertThat(run).point("got").hasValue("value 7");
          assertThat(run).because("throwing.others").point("called").hasValues(IntStream.rangeClosed(1, after + 1).boxed().toList());
        });
      }
    }
  }

  @Check(id = "sleeping", points = 1, lesson = "#get", limit = 20)
  void sleeping(Stage stage) {
    Transcript[] last = new Transcript[1];
    var explored = stage.exploring(FAIR).explore(FutureCallbackScenes::patience, run -> last[0] = run);
    assertThat(last[0]).as(Diagnosis.BUSY_WAIT).that(!explored.polls(), "sleeping.polls");
  }

  private static void calledOnce(Transcript run, int adders, int each) {
    assertThat(run).everyActor().finishes();
    List<String> expected =
        IntStream.rangeClosed(1, adders).boxed()
            .<String>mapMulti((adder, out) -> Collections.nCopies(each, "adder-" + adder + " value 7").forEach(out))
            .toList();
    assertThat(run).because("once.times").point("called").hasValuesInAnyOrder(expected);
  }

  private static void got(Transcript run, String expected, int times) {
    assertThat(run).everyActor().finishes();
    assertThat(run).because("get.other").point("got").hasValues(Stream.generate(() -> expected).limit(times).toList());
  }
}
