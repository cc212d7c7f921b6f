package manychildren;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import java.util.List;
import java.util.stream.IntStream;

@Exercise("many-children")
class ManyChildrenSpec {
  @Check(id = "at-once", points = 4, lesson = "#together", order = 1)
  void atOnce(Stage stage, @Random(from = 3, to = 4) int count) {
    Transcript run = run(stage, count, 1);
    long met = assertThat(run).valuesOf("met").stream().filter("true"::equals).count();
    assertThat(run).as(Diagnosis.OVER_SERIALISED).that(met == count, "at-once.headline", count, met);
  }

  @Check(id = "results", points = 3, lesson = "#results", order = 2)
  void results(Stage stage, @Random(from = 1, to = 240) int code) {
    int count = 4;
    Transcript run = run(stage, count, code);
    String expected = IntStream.range(0, count).mapToObj(i -> code + i).toList().toString();
    String observed = assertThat(run).valuesOf("codes").stream().findFirst().orElse("—");
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(observed.equals(expected), "results.headline", expected, observed);
  }

  @Check(id = "all-over", points = 3, lesson = "#wait", order = 3)
  void allOver(Stage stage, @Random(from = 2, to = 4) int count) {
    Transcript run = run(stage, count, 1);
    List<String> left = assertThat(run).valuesOf("left");
    assertThat(run)
        .as(Diagnosis.TOO_EARLY)
        .that(left.equals(List.of("0")), "all-over.headline", String.join("", left));
    long children = run.of(MarkKind.SPAWNED).count() - 1;
    assertThat(run)
        .as(Diagnosis.WRONG_PROCESS)
        .that(children == count, "all-over.count", count, children);
  }

  private static Transcript run(Stage stage, int count, int code) {
    Object[] codes = IntStream.range(0, count).mapToObj(i -> code + i).toArray();
    Transcript run = stage.run(ManyChildrenScenes.class, codes);
    List<String> thrown = assertThat(run).valuesOf("thrown");
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(thrown.isEmpty(), "thrown.headline", String.join("", thrown));
    return run;
  }
}
