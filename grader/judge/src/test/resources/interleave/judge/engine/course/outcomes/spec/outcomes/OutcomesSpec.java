package outcomes;

import static interleave.judge.spec.Expect.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import java.time.Duration;
import org.junit.jupiter.api.Disabled;

@Exercise("outcomes")
class OutcomesSpec {
  @Check(id = "judged", points = 3, lesson = "#judged")
  void judged(Stage stage) {
    Transcript run = stage.play(OutcomesScenes::plain);
    assertThat(run).as(Diagnosis.RACE).because("judged.headline", 7).point("answer").hasValue("right");
  }

  @Check(id = "in-words", points = 1)
  void inWords(Stage stage) {
    assertThat(stage.play(OutcomesScenes::plain).marks()).as("marks").isEmpty();
  }

  @Check(id = "broken", points = 1)
  void broken(Stage stage) {
    throw new IllegalStateException("a slip of the author");
  }

  @Disabled("not now")
  @Check(id = "off", points = 1)
  void off(Stage stage) {}

  @Check(id = "random", points = 2, limit = 3)
  void random(Stage stage, @Random(from = 1, to = 1000) int one, @Random(from = 5, to = 5) long two) {
    stage.play(OutcomesScenes::numbered, one, two);
  }

  @Check(id = "early", points = 1, order = -1)
  void early(Stage stage) {
    stage.tolerant().play(OutcomesScenes::plain);
  }

  @Check(id = "in-time", points = 1)
  void inTime(Stage stage) {
    Transcript run = stage.play(OutcomesScenes::plain);
    assertThat(run).point("answer").within(Duration.ofMillis(10)).of("question");
  }

  @Check(id = "swept", points = 1)
  void swept(Stage stage) {
    stage.withBudget(20).everySchedule(OutcomesScenes::plain, run -> assertThat(run).point("answer").never());
  }

  @Check(id = "live", points = 1)
  void live(Stage stage) {
    var play = stage.start(OutcomesScenes::plain);
    play.eventually(Duration.ofMillis(40), run -> !run.marks().isEmpty(), "live.what");
    play.await();
  }
}
