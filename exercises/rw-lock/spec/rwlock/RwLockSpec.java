package rwlock;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Stage;
import interleave.judge.stage.Exploration;
import java.util.List;

@Exercise("rw-lock")
class RwLockSpec {
  private static final Exploration FAIR = Exploration.standard().schedules(100).fairTime();

  @Check(id = "exclusion", points = 3, lesson = "#alone", limit = 20)
  void exclusion(Stage stage) {
    Stage drowsy = stage.exploring(Exploration.standard().schedules(600).spuriousWakeups(1));
    drowsy.explore(RwLockScenes::mixed, 1, 1, run -> alone(run, 1));
    drowsy.explore(RwLockScenes::mixed, 0, 2, run -> alone(run, 2));
    drowsy.explore(RwLockScenes::mixed, 2, 1, run -> alone(run, 1));
  }

  @Check(id = "overlap", points = 2, lesson = "#together", limit = 20)
  void overlap(Stage stage) {
    for (int readers : List.of(2, 3)) {
      stage.exploring(FAIR).explore(RwLockScenes::together, readers, run -> {
        assertThat(run).everyActor().doesNotThrow();
        assertThat(run).as(Diagnosis.OVER_SERIALISED).because("overlap.waits").point("met").hasValue(true);
      });
    }
  }

  @Check(id = "starvation", points = 1, lesson = "#starvation", limit = 20)
  void starvation(Stage stage) {
    stage.exploring(FAIR).explore(RwLockScenes::overtaking, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).as(Diagnosis.STARVATION).because("starvation.overtaken").points("writes", "reads").inOrder();
    });
  }

  @Check(id = "progress", points = 2, lesson = "#wake-up", limit = 20)
  void progress(Stage stage) {
    Stage some = stage.exploring(Exploration.standard().schedules(600));
    some.explore(RwLockScenes::mixed, 2, 1, run -> alone(run, 1));
    some.explore(RwLockScenes::mixed, 1, 2, run -> alone(run, 2));
    stage.exploring(FAIR).explore(RwLockScenes::calledBack, run -> {
      assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("progress.ignored").point("writes").never();
      assertThat(run).point("called back").isMarked();
      assertThat(run).everyActor().finishes();
    });
  }

  @Check(id = "misuse", points = 1, lesson = "#misuse", limit = 20)
  void misuse(Stage stage) {
    for (String how : List.of("unlockRead", "unlockWrite", "unlockRead of a reader's", "unlockWrite of a writer's", "lockWrite while reading")) {
      stage.exploring(FAIR.schedules(30)).explore(RwLockScenes::misuse, how, run -> {
        assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("misuse.allowed", how).point("allowed").never();
        assertThat(run).point("refused").isMarked();
        assertThat(run).everyActor().finishes();
      });
    }
  }

  @Check(id = "sleeping", points = 1, lesson = "#sleep", limit = 20)
  void sleeping(Stage stage) {
    for (boolean writing : List.of(true, false)) {
      Transcript[] last = new Transcript[1];
      var explored = stage.exploring(FAIR.schedules(20)).explore(RwLockScenes::patience, writing, run -> last[0] = run);
      assertThat(last[0]).as(Diagnosis.BUSY_WAIT).that(!explored.polls(), "sleeping.polls");
    }
  }

  private static void alone(Transcript run, int written) {
    assertThat(run).everyActor().finishes();
    assertThat(run).because("exclusion.writers").during("writing").exclusive();
    assertThat(run).because("exclusion.beside").during("writing").neverOverlaps("reading");
    if (!assertThat(run).valuesOf("same").isEmpty()) {
      assertThat(run).as(Diagnosis.RACE).because("exclusion.torn").point("same").hasValue(true);
    }
    assertThat(run).as(Diagnosis.RACE).because("exclusion.lost").point("written").hasValue(written);
  }
}
