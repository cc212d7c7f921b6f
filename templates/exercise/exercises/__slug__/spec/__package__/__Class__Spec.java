package __package__;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;

/** Judges the transcripts; never loaded beside the student's class. (write me) */
@Exercise("__slug__")
class __Class__Spec {

  @Check(id = "exact", points = 10, lesson = "#exact")
  void exact(Stage stage, @Random(from = 2, to = 4) int threads) {
    stage.explore(__Class__Scenes::crowd, threads, 1,
        run -> assertThat(run).point("value").hasValue(threads));
  }
}
