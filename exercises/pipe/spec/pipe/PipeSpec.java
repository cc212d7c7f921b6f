package pipe;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

@Exercise("pipe")
class PipeSpec {
  private static final int SHOWN = 4;

  @Check(id = "objects", points = 2, lesson = "#objects", order = 1)
  void objects(Stage stage) {
    String word = stage.nonce();
    Transcript run = stage.run(PipeScenes.class, "objects", word);
    List<String> expected =
        List.of("String " + word, "Integer 42", "ArrayList [" + word + ", 7, 2.5]", "TreeMap {" + word + "=值}");
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(values(run, "received").equals(expected), "objects.headline", expected, received(run));
    quiet(run);
  }

  @Check(id = "blocks", points = 2, lesson = "#blocking", order = 2)
  void blocks(Stage stage, @Random(from = 500, to = 700) int millis) {
    String word = stage.nonce();
    Transcript run = stage.run(PipeScenes.class, "blocks", word, millis);
    List<String> expected = List.of("String first", "String " + word);
    assertThat(run)
        .as(Diagnosis.NOT_BLOCKING)
        .that(values(run, "received").equals(expected), "blocks.value", expected, received(run));
    assertThat(run)
        .as(Diagnosis.BUSY_WAIT)
        .that(values(run, "rest").equals(List.of("true")), "blocks.headline", number(run, "cpu"), number(run, "wall"));
    quiet(run);
  }

  @Check(id = "framing", points = 2, lesson = "#framing", order = 3)
  void framing(Stage stage, @Random(from = 20, to = 60) int count) {
    Transcript run = stage.run(PipeScenes.class, "framing", stage.nonce(), count);
    List<String> expected = IntStream.range(0, count).mapToObj(i -> "String message " + i).toList();
    assertThat(run)
        .as(Diagnosis.WRONG_ORDER)
        .that(values(run, "received").equals(expected), "framing.headline", count, received(run), brief(expected));
    quiet(run);
  }

  @Check(id = "large", points = 2, lesson = "#large", order = 4)
  void large(Stage stage, @Random(from = 200_000, to = 1_500_000) int size) {
    String word = stage.nonce();
    byte[] bytes = new byte[size];
    new SplittableRandom(word.hashCode()).nextBytes(bytes);
    Transcript run = stage.run(PipeScenes.class, "large", word, size);
    List<String> expected = List.of("bytes " + size + " " + Arrays.hashCode(bytes));
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(values(run, "received").equals(expected), "large.headline", size, received(run));
    quiet(run);
  }

  @Check(id = "end", points = 2, lesson = "#eof", order = 5)
  void end(Stage stage) {
    String word = stage.nonce();
    Transcript run = stage.run(PipeScenes.class, "end", word);
    List<String> expected = List.of("String " + word);
    List<String> ends = values(run, "end");
    boolean right = ends.equals(List.of("EOFException")) && values(run, "received").equals(expected);
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(right, "end.headline", received(run), expected);
    quiet(run);
  }

  @Check(id = "direction", points = 1, lesson = "#direction", order = 6)
  void direction(Stage stage) {
    Transcript run = stage.run(PipeScenes.class, "direction", stage.nonce());
    List<String> outcomes = values(run, "wrong way");
    String refused = UnsupportedOperationException.class.getSimpleName();
    assertThat(run)
        .as(Diagnosis.MISSING_EXCEPTION)
        .that(outcomes.equals(List.of(refused, refused)), "direction.headline", String.join(", ", outcomes), refused);
    quiet(run);
  }

  @Check(id = "duplex", points = 2, lesson = "#direction", order = 7)
  void duplex(Stage stage) {
    String word = stage.nonce();
    Transcript run = stage.run(PipeScenes.class, "duplex", word);
    List<String> expected = List.of("r" + word, "l" + word, "answer to " + word);
    List<String> received =
        List.of("at left", "at right", "answer").stream().flatMap(label -> values(run, label).stream()).toList();
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(received.equals(expected), "duplex.headline", String.join(", ", received), String.join(", ", expected));
    quiet(run);
  }

  /** The sender has to come through, too. */
  private static void quiet(Transcript run) {
    List<String> thrown = values(run, "thrown");
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(thrown.isEmpty(), "thrown.headline", thrown.isEmpty() ? "" : thrown.getFirst());
  }

  private static List<String> values(Transcript run, String label) {
    return assertThat(run).valuesOf(label);
  }

  private static long number(Transcript run, String label) {
    return values(run, label).stream().findFirst().map(Long::parseLong).orElse(1L);
  }

  /** Returns what the child received and how that ended, as far as a line shows it. */
  private static String received(Transcript run) {
    List<String> ends = values(run, "end");
    return brief(values(run, "received")) + (ends.isEmpty() ? "" : ", " + ends.getFirst());
  }

  private static String brief(List<String> values) {
    return values.size() <= SHOWN ? values.toString() : values.size() + ": " + values.subList(0, SHOWN) + " …";
  }
}
