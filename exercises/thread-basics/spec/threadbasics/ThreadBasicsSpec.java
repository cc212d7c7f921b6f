package threadbasics;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Stage;
import interleave.judge.stage.Exploration;
import java.util.List;
import java.util.stream.IntStream;

@Exercise("thread-basics")
class ThreadBasicsSpec {
  private static final Exploration FAIR = Exploration.standard().schedules(50).fairTime();

  @Check(id = "own-thread", points = 3, lesson = "#start", limit = 20)
  void ownThread(Stage stage) {
    Transcript run = stage.play(ThreadBasicsScenes::where);
    assertThat(run).everyActor().finishes();
    for (String part : List.of("music", "song")) {
      assertThat(run).because("own-thread.times").point(part + " runs in").happensTimes(1);
    }
    assertThat(run).as(Diagnosis.WRONG_THREAD).because("own-thread.music").point("music runs in").hasValue("another thread");
    assertThat(run).as(Diagnosis.WRONG_THREAD).because("own-thread.song").point("song runs in").hasValue("the caller");
    String process = assertThat(run).valuesOf("process of the caller").getFirst();
    assertThat(run).as(Diagnosis.WRONG_PROCESS).point("process of the music").hasValue(process);
  }

  @Check(id = "at-once", points = 3, lesson = "#at-once", limit = 20)
  void atOnce(Stage stage) {
    Transcript run = stage.tolerant().play(ThreadBasicsScenes::meeting);
    assertThat(run).everyActor().doesNotThrow();
    assertThat(run).as(Diagnosis.OVER_SERIALISED).because("at-once.never").point("met").happensTimes(2);
    assertThat(run).everyActor().finishes();
  }

  @Check(id = "join", points = 3, lesson = "#join", limit = 20)
  void join(Stage stage) {
    for (int music : List.of(0, 500)) {
      for (int song : List.of(0, 20)) {
        stage.exploring(Exploration.standard().schedules(200)).explore(ThreadBasicsScenes::pieces, music, song, 1, run -> {
          assertThat(run).everyActor().finishes();
          assertThat(run).as(Diagnosis.TOO_EARLY).because("join.early").point("music is over").isMarked();
          assertThat(run).as(Diagnosis.TOO_EARLY).because("join.early").point("result").after("music is over");
          assertThat(run).because("join.song").point("result").after("song is over");
          assertThat(run).because("join.result").point("result").hasValue(10_000);
        });
      }
    }
  }

  @Check(id = "shared", points = 2, lesson = "#shared", limit = 20)
  void shared(Stage stage) {
    for (int pieces : List.of(1, 2)) {
      stage.exploring(Exploration.standard().schedules(200)).explore(ThreadBasicsScenes::pieces, 0, 0, pieces, run -> {
        assertThat(run).everyActor().finishes();
        List<Integer> numbers = IntStream.rangeClosed(1, pieces).map(i -> 10_000 * i).boxed().toList();
        assertThat(run).because("shared.first").point("number at first").hasValue(1);
        assertThat(run).because("shared.other").point("number").hasValues(numbers);
        assertThat(run).because("shared.other").point("result").hasValues(numbers);
      });
    }
  }

  @Check(id = "sleeping", points = 1, lesson = "#join", limit = 20)
  void sleeping(Stage stage) {
    Transcript[] last = new Transcript[1];
    var explored = stage.exploring(FAIR).explore(ThreadBasicsScenes::pieces, 100, 10, 1, run -> last[0] = run);
    assertThat(last[0]).as(Diagnosis.BUSY_WAIT).that(!explored.polls(), "sleeping.polls");
  }
}
