import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Stage;

@Exercise("relay")
class RelaySpec {
  @Check(id = "order", points = 3)
  void order(Stage stage) {
    assertThat(stage.play(RelayScenes::once)).points("passing", "taken").inOrder();
  }
}
