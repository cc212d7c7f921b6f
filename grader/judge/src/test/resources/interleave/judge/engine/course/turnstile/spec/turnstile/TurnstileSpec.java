package turnstile;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;

@Exercise("turnstile")
class TurnstileSpec {
  @Check(id = "bound", points = 3, lesson = "#permits")
  void bound(Stage stage, @Random(from = 2, to = 4) int permits) {
    stage.withBudget(60).everySchedule(
        TurnstileScenes::crowd, 1, 2, run -> assertThat(run).during("inside").exclusive());
    assertThat(stage.play(TurnstileScenes::crowd, permits, permits + 1)).during("inside").neverMoreThan(permits);
  }

  @Check(id = "overlap", points = 2)
  void overlap(Stage stage) {
    Transcript run = stage.play(TurnstileScenes::crowd, 2, 2);
    assertThat(run).during("inside").reaches(2);
    assertThat(run).everyActor().finishes();
  }

  @Check(id = "structure", points = 1)
  void structure(Stage stage) {
    stage.structure().mustNotUse(Thread.class, "structure.reason");
  }
}
