package pipe;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.MarkKind;
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
  @Check(id = "objects", points = 2, lesson = "#objects", order = 1)
  void objects(Stage stage) {
    String word = stage.nonce();
    Transcript run = stage.run(PipeScenes.class, "objects", word);
    List<String> expected =
        List.of("String " + word, "Integer 42", "ArrayList [" + word + ", 7, 2.5]", "TreeMap {" + word + "=值}");
    expectReceived(run, expected, "objects.headline", Diagnosis.WRONG_VALUE);
  }

  @Check(id = "blocks", points = 2, lesson = "#blocking", order = 2)
  void blocks(Stage stage, @Random(from = 500, to = 700) int millis) {
    String word = stage.nonce();
    Transcript run = stage.run(PipeScenes.class, "blocks", word, millis);
    List<String> received = values(run, "received");
    long cpu = number(run, "cpu");
    long wall = number(run, "wall");
    boolean sleeps = cpu * 4 < wall - number(run, "delay");
    boolean right = received.equals(List.of("String first", "String " + word));
    assertThat(run)
        .as(sleeps ? Diagnosis.NOT_BLOCKING : Diagnosis.BUSY_WAIT)
        .that(sleeps && right, "blocks.headline", cpu, wall, received);
  }

  @Check(id = "framing", points = 2, lesson = "#framing", order = 3)
  void framing(Stage stage, @Random(from = 20, to = 60) int count) {
    Transcript run = stage.run(PipeScenes.class, "framing", stage.nonce(), count);
    List<String> expected = IntStream.range(0, count).mapToObj(i -> "String message " + i).toList();
    List<String> received = values(run, "received");
    assertThat(run)
        .as(Diagnosis.WRONG_ORDER)
        .that(received.equals(expected), "framing.headline", count, brief(received, run));
  }

  @Check(id = "large", points = 2, lesson = "#large", order = 4)
  void large(Stage stage, @Random(from = 200_000, to = 1_500_000) int size) {
    String word = stage.nonce();
    byte[] bytes = new byte[size];
    new SplittableRandom(word.hashCode()).nextBytes(bytes);
    Transcript run = stage.run(PipeScenes.class, "large", word, size);
    List<String> received = values(run, "received");
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(
            received.equals(List.of("bytes " + size + " " + Arrays.hashCode(bytes))),
            "large.headline", size, brief(received, run));
  }

  @Check(id = "end", points = 2, lesson = "#eof", order = 5)
  void end(Stage stage) {
    String word = stage.nonce();
    Transcript run = stage.run(PipeScenes.class, "end", word);
    List<String> ends = values(run, "end");
    boolean right = ends.equals(List.of("EOFException")) && values(run, "received").equals(List.of("String " + word));
    assertThat(run)
        .as(Diagnosis.NOT_BLOCKING)
        .that(right, "end.headline", ends.isEmpty() ? "-" : ends.getFirst());
  }

  @Check(id = "direction", points = 1, lesson = "#direction", order = 6)
  void direction(Stage stage) {
    Transcript run = stage.run(PipeScenes.class, "direction", stage.nonce());
    List<String> outcomes = values(run, "wrong way");
    String refused = UnsupportedOperationException.class.getSimpleName();
    assertThat(run)
        .as(Diagnosis.MISSING_EXCEPTION)
        .that(outcomes.equals(List.of(refused, refused)), "direction.headline", outcomes);
  }

  @Check(id = "duplex", points = 2, lesson = "#direction", order = 7)
  void duplex(Stage stage) {
    String word = stage.nonce();
    Transcript run = stage.run(PipeScenes.class, "duplex", word);
    List<String> received =
        List.of("at left", "at right", "answer").stream().flatMap(label -> values(run, label).stream()).toList();
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(
            received.equals(List.of("r" + word, "l" + word, "answer to " + word)), "duplex.headline", received);
  }

  private static void expectReceived(Transcript run, List<String> expected, String key, Diagnosis diagnosis) {
    List<String> received = values(run, "received");
    assertThat(run).as(diagnosis).that(received.equals(expected), key, expected, brief(received, run));
  }

  private static List<String> values(Transcript run, String label) {
    return assertThat(run).valuesOf(label);
  }

  private static long number(Transcript run, String label) {
    return values(run, label).stream().findFirst().map(Long::parseLong).orElse(1L);
  }

  private static String brief(List<String> received, Transcript run) {
    List<String> ends = values(run, "end");
    String end = ends.isEmpty() ? "" : ", " + ends.getFirst();
    return received.size() > 5
        ? received.size() + ": " + received.subList(0, 3) + " …" + end
        : received + end;
  }
}
