package reentrantlock;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import interleave.judge.stage.Exploration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@Exercise("reentrant-lock")
class ReentrantLockSpec {
  private static final Exploration FAIR = Exploration.standard().schedules(100).fairTime();

  @Check(id = "again", points = 2, lesson = "#again", limit = 20)
  void again(Stage stage, @Random(from = 3, to = 6) int times) {
    stage.exploring(FAIR).explore(ReentrantLockScenes::alone, times, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).because("again.refused").point("again").hasValue(true);
      assertThat(run).point("in").isMarked();
    });
  }

  @Check(id = "levels", points = 3, lesson = "#levels", limit = 20)
  void levels(Stage stage, @Random(from = 2, to = 4) int times) {
    stage.exploring(FAIR).explore(ReentrantLockScenes::levels, times, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).as(Diagnosis.RACE).because("levels.early").point("gets in early").hasValue(false);
      assertThat(run).because("levels.stranger").point("of a stranger").hasValue(0);
      List<Integer> up = IntStream.rangeClosed(0, times).boxed().toList();
      assertThat(run).because("levels.holds").point("holds").hasValues(
          Stream.concat(up.stream(), up.reversed().stream().skip(1)).toList());
      assertThat(run).because("levels.free").point("gets in").hasValue(true);
    });
    stage.exploring(Exploration.standard().schedules(600)).explore(ReentrantLockScenes::handOver, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).as(Diagnosis.RACE).because("levels.early").point("in").after("last unlock");
    });
  }

  @Check(id = "exclusion", points = 2, lesson = "#one-step", limit = 20)
  void exclusion(Stage stage) {
    Stage drowsy = stage.exploring(Exploration.standard().schedules(800).spuriousWakeups(1));
    for (boolean tries : List.of(false, true)) {
      drowsy.explore(ReentrantLockScenes::crowd, 2, tries, run -> counted(run, 2));
    }
    stage.exploring(Exploration.standard().schedules(500)).explore(ReentrantLockScenes::crowd, 3, false, run -> counted(run, 3));
  }

  @Check(id = "owner", points = 2, lesson = "#owner", limit = 20)
  void owner(Stage stage) {
    for (int times : List.of(0, 1, 2)) {
      stage.exploring(FAIR).explore(ReentrantLockScenes::stranger, times, run -> {
        assertThat(run).everyActor().doesNotThrow();
        assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("owner.unlocked").point("unlocked").never();
        assertThat(run).because("owner.after").point("holds").hasValue(times);
        assertThat(run).point("refused").happensTimes(2);
        assertThat(run).because("owner.after").point("gets in").hasValue(true);
        assertThat(run).because("owner.after").point("its holds").hasValue(1);
      });
    }
  }

  @Check(id = "waiting", points = 1, lesson = "#waiting", limit = 20)
  void waiting(Stage stage) {
    Transcript[] last = new Transcript[1];
    var explored = stage.exploring(FAIR.schedules(20)).explore(ReentrantLockScenes::patience, false, run -> last[0] = run);
    assertThat(last[0]).as(Diagnosis.BUSY_WAIT).that(!explored.polls(), "waiting.polls");
    stage.exploring(FAIR).explore(ReentrantLockScenes::patience, true, run -> {
      assertThat(run).everyActor().doesNotThrow();
      assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("waiting.ignored").point("has it").never();
      assertThat(run).point("called back").isMarked();
      assertThat(run).because("waiting.after").point("holds").hasValue(1);
      assertThat(run).because("waiting.after").point("gets in").hasValue(true);
      assertThat(run).because("waiting.after").point("its holds").hasValue(1);
      assertThat(run).everyActor().finishes();
    });
  }

  private static void counted(Transcript run, int times) {
    assertThat(run).everyActor().finishes();
    assertThat(run).because("exclusion.both").during("inside").exclusive();
    assertThat(run).as(Diagnosis.RACE).because("exclusion.lost").point("counted").hasValue(times);
  }
}
