package threadevent;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Stage;
import interleave.judge.stage.Exploration;
import java.util.List;

@Exercise("thread-event")
class ThreadEventSpec {
  private static final Exploration FAIR = Exploration.standard().schedules(50).fairTime();

  @Check(id = "order", points = 4, lesson = "#order", limit = 20)
  void order(Stage stage) {
    String word = stage.nonce();
    for (int late : List.of(0, 2, 1)) {
      drowsy(stage).explore(ThreadEventScenes::play, word, word, late, run -> told(run, true));
    }
  }

  @Check(id = "call", points = 2, lesson = "#call", limit = 20)
  void call(Stage stage) {
    String word = stage.nonce();
    for (int late : List.of(0, 1)) {
      drowsy(stage).explore(ThreadEventScenes::play, word, word, late, run -> told(run, true));
      drowsy(stage).explore(ThreadEventScenes::play, word, "another", late, run -> told(run, false));
    }
  }

  @Check(id = "missed", points = 2, lesson = "#state", limit = 20)
  void missed(Stage stage) {
    String word = stage.nonce();
    Stage some = stage.exploring(Exploration.standard().schedules(600));
    for (String expected : List.of(word, "another")) {
      some.explore(ThreadEventScenes::alone, word, expected, run -> told(run, expected.equals(word)));
      some.explore(ThreadEventScenes::play, word, expected, 3, run -> told(run, expected.equals(word)));
    }
    some.explore(ThreadEventScenes::play, word, word, 0, run -> told(run, true));
  }

  @Check(id = "sleeping", points = 2, lesson = "#sleep", limit = 20)
  void sleeping(Stage stage) {
    String word = stage.nonce();
    for (int late : List.of(1, 2)) {
      Transcript[] last = new Transcript[1];
      var explored = stage.exploring(FAIR).explore(ThreadEventScenes::play, word, word, late, run -> last[0] = run);
      assertThat(last[0]).as(Diagnosis.BUSY_WAIT).that(!explored.polls(), "sleeping.polls");
    }
  }

  private static Stage drowsy(Stage stage) {
    return stage.exploring(Exploration.standard().schedules(600).spuriousWakeups(1));
  }

  private static void told(Transcript run, boolean friend) {
    assertThat(run).everyActor().finishes();
    assertThat(run).as(friend ? Diagnosis.WRONG_ORDER : Diagnosis.WRONG_VALUE)
        .because(friend ? "order.foe" : "order.friend").point("friend").hasValue(friend);
    assertThat(run).because("order.end").point("in the end").hasValue("overwritten");
  }
}
