package kettle;

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

@Exercise("kettle")
class KettleSpec {
  private static final Exploration FAIR = Exploration.standard().schedules(60).fairTime();
  /** The clock is virtual; reading it makes it go on by microseconds. */
  private static final Duration GRACE = Duration.ofMillis(1);

  @Check(id = "stand-and-look", points = 2, lesson = "#stand-and-look", limit = 20)
  void standAndLook(Stage stage, @Random(from = 3, to = 6) int periods) {
    for (int millis : List.of(30, 50)) {
      int boils = millis * periods - millis / 2;
      stage.exploring(FAIR).explore(KettleScenes::standAndLook, boils, millis, run -> {
        looks(run, periods + 1);
        assertThat(run).because("look.count").point("result").hasValue(periods + 1);
        assertThat(run).because("look.late").point("back").within(Duration.ofMillis(millis / 2).plus(GRACE)).of("boils");
      });
    }
    stage.exploring(FAIR).explore(KettleScenes::standAndLook, 0, 50, run -> {
      looks(run, 1);
      assertThat(run).because("look.count").point("result").hasValue(1);
      assertThat(run).because("look.late").point("back").within(GRACE).of("wang is");
    });
  }

  @Check(id = "watch-and-look", points = 2, lesson = "#watch-and-look", limit = 20)
  void watchAndLook(Stage stage, @Random(from = 3, to = 6) int episodes) {
    stage.exploring(FAIR).explore(KettleScenes::watchAndLook, 50 * episodes - 25, 50, run -> {
      looks(run, episodes + 1);
      watches(run, episodes);
      assertThat(run).because("look.late").point("back").within(Duration.ofMillis(25).plus(GRACE)).of("boils");
    });
    stage.exploring(FAIR).explore(KettleScenes::watchAndLook, 0, 50, run -> {
      looks(run, 1);
      watches(run, 0);
    });
  }

  @Check(id = "stand-and-listen", points = 4, lesson = "#stand-and-listen", limit = 20)
  void standAndListen(Stage stage, @Random(from = 40, to = 90) int boils) {
    stage.exploring(Exploration.standard().schedules(600).spuriousWakeups(1)).explore(KettleScenes::standAndListen, boils, run -> {
      neverLooks(run);
      assertThat(run).as(Diagnosis.TOO_EARLY).because("listen.early").point("boils").isMarked();
      assertThat(run).as(Diagnosis.TOO_EARLY).because("listen.early").point("back").after("boils");
    });
    stage.exploring(FAIR).explore(KettleScenes::standAndListen, 0, KettleSpec::neverLooks);
    Transcript[] last = new Transcript[1];
    var explored = stage.exploring(FAIR).explore(KettleScenes::standAndListen, boils, run -> {
      last[0] = run;
      neverLooks(run);
      assertThat(run).because("listen.late").point("back").within(GRACE).of("boils");
    });
    assertThat(last[0]).as(Diagnosis.BUSY_WAIT).that(!explored.polls(), "listen.polls");
    stage.exploring(FAIR).explore(KettleScenes::calledBack, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("listen.ignored").point("came through").never();
    });
  }

  @Check(id = "listen-and-watch", points = 4, lesson = "#listen-and-watch", limit = 20)
  void listenAndWatch(Stage stage, @Random(from = 3, to = 6) int episodes) {
    for (int tea : List.of(0, 15, 60)) {
      stage.exploring(FAIR).explore(KettleScenes::listenAndWatch, 50 * episodes - 25, 50, tea, run -> {
        neverLooks(run);
        assertThat(run).because("tea.times").point("tea by").happensTimes(1);
        assertThat(run).as(Diagnosis.WRONG_THREAD).because("tea.thread").point("tea by").hasValue("kettle");
        assertThat(run).because("tea.late").point("tea by").within(GRACE).of("boils");
        watches(run, tea == 60 ? episodes + 1 : episodes);
        assertThat(run).because("tea.unseen").point("cup is full").hasValue(true);
        int wait = tea == 60 ? 75 : 25;
        assertThat(run).because("look.late").point("back").within(Duration.ofMillis(wait).plus(GRACE)).of("boils");
      });
    }
  }

  private static void looks(Transcript run, int times) {
    assertThat(run).everyActor().finishes();
    List<String> looks = assertThat(run).valuesOf("looks");
    assertThat(run).as(looks.size() > times + 1 ? Diagnosis.BUSY_WAIT : Diagnosis.WRONG_VALUE)
        .because("look.times").point("looks").happensTimes(times);
    String wang = assertThat(run).valuesOf("wang is").getFirst();
    assertThat(run).as(Diagnosis.WRONG_THREAD).because("look.thread").point("looks").hasValue(wang);
    assertThat(run).because("look.whistle").point("whistle wanted").never();
  }

  private static void watches(Transcript run, int episodes) {
    assertThat(run).because("watch.times").point("episode").happensTimes(episodes);
    assertThat(run).because("watch.cut").point("episode is over").happensTimes(episodes);
    if (episodes > 0) {
      String wang = assertThat(run).valuesOf("wang is").getFirst();
      assertThat(run).as(Diagnosis.WRONG_THREAD).because("watch.thread").point("episode").hasValue(wang);
    }
    assertThat(run).because("watch.count").point("result").hasValue(episodes);
  }

  private static void neverLooks(Transcript run) {
    assertThat(run).everyActor().finishes();
    assertThat(run).as(Diagnosis.BUSY_WAIT).because("listen.looks").point("looks").never();
    assertThat(run).because("listen.once").point("whistle wanted").happensTimes(1);
  }
}
