package virtualthreads;

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

@Exercise("virtual-threads")
class VirtualThreadsSpec {
  private static final int CROWD = 10_000;
  private static final Exploration SOME = Exploration.standard().schedules(200);
  private static final Exploration FAIR = Exploration.standard().schedules(100).fairTime();
  /** The clock is virtual; reading it makes it go on by microseconds. */
  private static final Duration GRACE = Duration.ofMillis(1);
  private static final Duration TIDYING_UP = Duration.ofMillis(30);

  @Check(id = "virtual", points = 2, lesson = "#virtual", limit = 20)
  void virtual(Stage stage, @Random(from = 40, to = 80) int tasks) {
    Transcript run = stage.play(VirtualThreadsScenes::kinds, tasks);
    assertThat(run).everyActor().finishes();
    assertThat(run).as(Diagnosis.WRONG_THREAD).because("virtual.platform").point("platform threads").hasValue(0);
    assertThat(run).as(Diagnosis.WRONG_THREAD).because("virtual.own").point("threads").hasValue(tasks);
  }

  @Check(id = "at-once", points = 4, lesson = "#sleep", limit = 20)
  void atOnce(Stage stage) {
    Transcript run = stage.play(VirtualThreadsScenes::crowd, CROWD);
    assertThat(run).everyActor().finishes();
    assertThat(run).as(Diagnosis.WRONG_THREAD).because("virtual.platform").point("a platform thread").never();
    assertThat(run).as(Diagnosis.OVER_SERIALISED).because("at-once.fewer", CROWD).point("asleep at once").hasValue(CROWD);
    assertThat(run).because("results.other").point("results").hasValue(true);
  }

  @Check(id = "results", points = 2, lesson = "#results", limit = 20)
  void results(Stage stage) {
    for (boolean slowFirst : List.of(false, true)) {
      for (int tasks : List.of(0, 1, 3)) {
        stage.exploring(SOME).explore(VirtualThreadsScenes::results, tasks, slowFirst, run -> {
          assertThat(run).everyActor().finishes();
          List<String> expected = IntStream.range(0, tasks).mapToObj(i -> i > 0 && i == tasks - 1 ? "null" : "" + i).toList();
          assertThat(run).because("results.other").point("results").hasValue(expected);
        });
      }
    }
  }

  @Check(id = "cancel", points = 4, lesson = "#cancel", limit = 20)
  void cancel(Stage stage) {
    for (String how : List.of("exception", "error")) {
      for (int failing : List.of(0, 1, 2)) {
        stage.exploring(FAIR).explore(VirtualThreadsScenes::failing, 3, failing, how, run -> {
          assertThat(run).everyActor().finishes();
          String expected = (how.equals("error") ? "AssertionError" : "Exception") + " as agreed";
          assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("cancel.outcome").point("outcome").hasValue(expected);
          ended(run, 2);
          assertThat(run).because("cancel.late").point("back").within(TIDYING_UP.plus(GRACE)).of("fails");
        });
      }
    }
    stage.exploring(FAIR).explore(VirtualThreadsScenes::twoFail, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).because("cancel.first").point("outcome").hasValue("Exception as agreed");
    });
  }

  @Check(id = "interrupt", points = 2, lesson = "#interrupt", limit = 20)
  void interrupt(Stage stage) {
    stage.exploring(FAIR).explore(VirtualThreadsScenes::calledBack, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("interrupt.ignored").point("outcome").hasValue("interrupted");
      ended(run, 2);
      assertThat(run).because("cancel.late").point("back").within(TIDYING_UP.plus(GRACE)).of("interrupts");
    });
  }

  @Check(id = "sleeping", points = 1, lesson = "#sleep", limit = 20)
  void sleeping(Stage stage) {
    Transcript[] last = new Transcript[1];
    var explored = stage.exploring(FAIR).explore(VirtualThreadsScenes::results, 2, true, run -> last[0] = run);
    assertThat(last[0]).as(Diagnosis.BUSY_WAIT).that(!explored.polls(), "sleeping.polls");
  }

  /** Demands that the others were interrupted, and were over before the caller went on. */
  private static void ended(Transcript run, int others) {
    assertThat(run).because("cancel.slept").point("slept it out").never();
    assertThat(run).because("cancel.rest").point("cancelled").happensTimes(others);
    long back = run.marks().stream().filter(mark -> mark.label().equals("back")).findFirst().orElseThrow().sequence();
    long tidied = run.marks().stream().filter(mark -> mark.label().equals("tidied up") && mark.sequence() < back).count();
    assertThat(run).as(Diagnosis.LEAKED_THREAD).that(tidied == others, "cancel.left", others, tidied);
  }
}
