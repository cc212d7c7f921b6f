package waitany;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@Exercise("wait-any")
class WaitAnySpec {
  private static final int QUIET_MILLIS = 400;
  private static final int[] NOBODY = {};

  @Check(id = "order-of-death", points = 3, lesson = "#order", order = 1)
  void orderOfDeath(Stage stage, @Random(from = 1, to = 120) int code) {
    int[] ends = {code, code + 1, code + 2, code + 3};
    int[] deaths = {3, 4, 1, 2};
    Transcript run = collect(stage, ends, deaths, 0, 0);
    String expected = Arrays.stream(deaths).mapToObj(WaitAnySpec::name).collect(Collectors.joining(", "));
    String observed =
        Stream.of(result(run).split(" ")).map(entry -> entry.split("=")[0]).collect(Collectors.joining(", "));
    assertThat(run)
        .as(Diagnosis.WRONG_ORDER)
        .that(observed.equals(expected), "order-of-death.headline", expected, observed);
  }

  @Check(id = "codes", points = 2, lesson = "#status", order = 2)
  void codes(
      Stage stage, @Random(from = 1, to = 127) int small, @Random(from = 128, to = 255) int large) {
    int[] ends = {small, -9, large, 0, -15};
    Transcript run = collect(stage, ends, new int[] {1, 2, 3, 4, 5}, 0, 0);
    String expected =
        IntStream.range(0, ends.length).mapToObj(i -> name(i + 1) + "=" + ends[i]).collect(Collectors.joining(", "));
    String observed = Stream.of(result(run).split(" ")).sorted().collect(Collectors.joining(", "));
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(observed.equals(expected), "codes.headline", expected, observed);
  }

  @Check(id = "nobody-forgotten", points = 2, lesson = "#echild", order = 3)
  void nobodyForgotten(Stage stage, @Random(from = 1, to = 2) int unlisted) {
    int[] ends = {1, 2, 3, 4};
    Transcript run = collect(stage, ends, new int[] {2, 1, 3, 4}, unlisted, 0);
    int buried = Integer.parseInt(value(run, "buried"));
    assertThat(run)
        .as(Diagnosis.ZOMBIE)
        .that(buried == ends.length, "nobody-forgotten.headline", ends.length, buried, unlisted);
  }

  @Check(id = "until-echild", points = 1, lesson = "#echild", order = 4)
  void untilEchild(Stage stage) {
    Transcript run = collect(stage, NOBODY, NOBODY, 0, 0);
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(result(run).isEmpty(), "until-echild.headline", result(run));
  }

  @Check(id = "sleeps", points = 2, lesson = "#sleep", order = 5)
  void sleeps(Stage stage) {
    int[] ends = {1, 2, 3};
    Transcript run = collect(stage, ends, new int[] {2, 3, 1}, 0, QUIET_MILLIS);
    long asked = run.of(MarkKind.CALL).filter(mark -> mark.label().equals("waitpid")).count();
    // Whoever comes back before the first death has not been seen at rest either.
    boolean rested = run.of(MarkKind.POINT, "rest").anyMatch(mark -> mark.value().equals("true"));
    boolean sleeps = rested && asked <= 3L * ends.length;
    assertThat(run)
        .as(Diagnosis.BUSY_WAIT)
        .that(sleeps, "sleeps.headline", any(run, "cpu"), any(run, "wall"), asked, ends.length);
  }

  private static Transcript collect(Stage stage, int[] ends, int[] deaths, int unlisted, int quiet) {
    Transcript run = stage.run(WaitAnyScenes.class, list(ends), list(deaths), unlisted, quiet);
    assertThat(run).point("result").isMarked();
    return run;
  }

  private static String name(int number) {
    return "child-" + number;
  }

  private static String list(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(","));
  }

  private static String result(Transcript run) {
    return value(run, "result");
  }

  private static String any(Transcript run, String label) {
    return run.of(MarkKind.POINT, label).findFirst().map(Mark::value).orElse("?");
  }

  private static String value(Transcript run, String label) {
    return run.of(MarkKind.POINT, label).findFirst().orElseThrow().value();
  }
}
