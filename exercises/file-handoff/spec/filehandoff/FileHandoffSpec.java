package filehandoff;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

@Exercise("file-handoff")
class FileHandoffSpec {
  private static final int MANY = 25;
  private static final int MOST_PLAYS = 5;

  @Check(id = "result", points = 3, lesson = "#compute", order = 1)
  void result(Stage stage, @Random(from = 2, to = 40) int from) {
    Transcript run = stage.run(FileHandoffScenes.class, "new", from, from + MANY);
    outcome(run, from);
    List<String> children =
        run.of(MarkKind.REAPED).filter(mark -> !mark.actor().equals("parent")).map(Mark::value).toList();
    assertThat(run)
        .as(Diagnosis.WRONG_PROCESS)
        .that(children.equals(List.of("exited(0)")), "result.child", children);
  }

  @Check(id = "after-the-end", points = 3, lesson = "#wait", order = 2)
  void afterTheEnd(Stage stage, @Random(from = 2, to = 40) int from) {
    outcome(stage.run(FileHandoffScenes.class, "old", from, from + MANY), from);
    outcome(held(stage, from), from);
  }

  /** Plays again as long as the child was too fast to be stopped before it wrote. */
  private static Transcript held(Stage stage, int from) {
    Transcript run = stage.run(FileHandoffScenes.class, "half", from, from + MANY);
    for (int play = 1; play < MOST_PLAYS && !value(run, "held").equals("yes"); play++) {
      run = stage.run(FileHandoffScenes.class, "half", from, from + MANY);
    }
    return run;
  }

  @Check(id = "failure", points = 2, lesson = "#failure", order = 3)
  void failure(Stage stage, @Random(from = 2, to = 40) int from) {
    Transcript run = stage.run(FileHandoffScenes.class, "nowhere", from, from + MANY);
    String outcome = value(run, "outcome");
    assertThat(run)
        .as(Diagnosis.MISSING_EXCEPTION)
        .that(outcome.equals("IllegalStateException"), "failure.headline", outcome);
  }

  @Check(id = "tidy", points = 2, lesson = "#tidy", order = 4)
  void tidy(Stage stage, @Random(from = 2, to = 40) int from) {
    Transcript run = stage.run(FileHandoffScenes.class, "new", from, from + MANY);
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(value(run, "file").equals("gone"), "tidy.file", value(run, "file"));
    assertThat(run).as(Diagnosis.ZOMBIE).that(value(run, "left").equals("0"), "tidy.left", value(run, "left"));
  }

  private static void outcome(Transcript run, int from) {
    String expected =
        IntStream.rangeClosed(from, from + MANY)
            .mapToObj(BigInteger::valueOf)
            .reduce(BigInteger.ONE, BigInteger::multiply)
            .toString();
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(value(run, "outcome").equals(expected), "result.headline", from, from + MANY, expected, value(run, "outcome"));
  }

  private static String value(Transcript run, String label) {
    return assertThat(run).valuesOf(label).stream().findFirst().orElse("—");
  }
}
