package threadserver;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

@Exercise("thread-server")
class EchoServerSpec {

  @Check(id = "start", points = 2, lesson = "#accept", limit = 6)
  void start(Stage stage) {
    Transcript run = stage.play(EchoServerScenes::started);
    assertThat(run).everyActor().finishes();
    assertThat(run).because("start.ports").point("ports differ").hasValue(true);
    assertThat(run).because("start.port").point("answer").hasValues(List.of("HELLO", "HELLO"));
    assertThat(run).because("start.elsewhere").point("reached elsewhere").hasValue(false);
  }

  @Check(id = "upper", points = 2, lesson = "#lines", limit = 15)
  void upper(Stage stage) {
    List<String> lines = List.of("one", "Grüße, 你好, año", "", stage.nonce(), "last");
    Transcript run = stage.play(EchoServerScenes::lines, lines);
    assertThat(run).everyActor().finishes();
    assertThat(run).point("answer").hasValues(lines.stream().map(line -> line.toUpperCase(Locale.ROOT)).toList());
  }

  @Check(id = "at-once", points = 3, lesson = "#thread", limit = 15)
  void atOnce(Stage stage, @Random(from = 5, to = 8) int clients) {
    Transcript run = stage.play(EchoServerScenes::crowd, clients);
    assertThat(run).as(Diagnosis.OVER_SERIALISED).because("at-once.waits", clients).point("answer")
        .hasValuesInAnyOrder(IntStream.rangeClosed(1, clients).mapToObj(i -> "ACTOR-" + i).toList());
  }

  @Check(id = "slow-client", points = 2, lesson = "#slow", limit = 15)
  void slowClient(Stage stage) {
    Transcript slow = stage.play(EchoServerScenes::slow);
    assertThat(slow).as(Diagnosis.OVER_SERIALISED).because("slow-client.stops").point("quick").hasValue("QUICK");
    assertThat(slow).point("half").hasValue("BEGUN");
    assertThat(slow).point("silent").hasValue("AT LAST");
    Transcript greedy = stage.play(EchoServerScenes::greedy);
    assertThat(greedy).as(Diagnosis.OVER_SERIALISED).because("slow-client.stops").point("quick").hasValue("QUICK");
  }

  @Check(id = "own-answers", points = 2, lesson = "#shared", limit = 20)
  void ownAnswers(Stage stage) {
    Transcript run = stage.play(EchoServerScenes::mixed);
    assertThat(run).because("own-answers.mixed").point("one").hasValues(List.of("FIRST", "ABC", "LAST"));
    assertThat(run).because("own-answers.mixed").point("two").hasValues(List.of("XYZ", "AGAIN"));
    assertThat(run).everyActor().finishes();
  }

  @Check(id = "pieces", points = 3, lesson = "#lines", limit = 15)
  void pieces(Stage stage) {
    answers(stage, "hello\nworld\n", List.of(2, 7), List.of("HELLO", "WORLD", "END"));
    answers(stage, "a\nb\nc\n", List.of(), List.of("A", "B", "C", "END"));
    answers(stage, "你好\nx\n", List.of(4, 4), List.of("你好", "X", "END"));
    Transcript run = stage.play(EchoServerScenes::longLine, 100_000);
    assertThat(run).point("length").hasValue(100_000);
    assertThat(run).point("right").hasValue(true);
  }

  @Check(id = "vanished-client", points = 3, lesson = "#vanish", limit = 20)
  void vanishedClient(Stage stage) {
    Transcript run = stage.play(EchoServerScenes::vanished, 2);
    assertThat(run).everyActor().finishes();
    assertThat(run).because("vanished-client.newcomer").point("newcomer").hasValues(List.of("NEWCOMER", "NEWCOMER"));
    assertThat(run).because("vanished-client.bystander").point("bystander").hasValues(List.of("BEFORE", "AFTER"));
    noThreadLeft(run);
  }

  @Check(id = "hang-up", points = 2, lesson = "#hang-up", limit = 15)
  void hangUp(Stage stage) {
    Transcript run = stage.play(EchoServerScenes::hangUp);
    assertThat(run).as(Diagnosis.LEAKED_RESOURCE).because("hang-up.open").point("answer")
        .hasValues(List.of("ONE", "<end>", "<end>"));
    assertThat(run).everyActor().finishes();
  }

  @Check(id = "no-thread-left", points = 2, lesson = "#hang-up", limit = 15)
  void noThreadLeft(Stage stage, @Random(from = 3, to = 6) int clients) {
    Transcript run = stage.play(EchoServerScenes::comeAndGo, clients);
    assertThat(run).everyActor().finishes();
    noThreadLeft(run);
  }

  @Check(id = "close", points = 3, lesson = "#close", limit = 15)
  void close(Stage stage) {
    Transcript run = stage.play(EchoServerScenes::closed);
    assertThat(run).everyActor().finishes();
    assertThat(run).because("close.waits").during("closing").noLongerThan(Duration.ofSeconds(1));
    assertThat(run).as(Diagnosis.LEAKED_RESOURCE).because("close.clients").point("client").hasValues(List.of(true, true));
    assertThat(run).as(Diagnosis.LEAKED_RESOURCE).because("close.accepts").point("reached").hasValue(false);
    assertThat(run).as(Diagnosis.LEAKED_RESOURCE).because("close.port").point("port is free").hasValue(true);
    noThreadLeft(run);
    assertThat(stage.play(EchoServerScenes::closedBefore)).everyActor().finishes();
  }

  private static void noThreadLeft(Transcript run) {
    assertThat(run).as(Diagnosis.LEAKED_THREAD).because("threads.left").point("threads left").hasValue(0);
  }

  private static void answers(Stage stage, String text, List<Integer> lengths, List<String> expected) {
    Transcript run = stage.play(EchoServerScenes::pieces, text, lengths, expected.size() - 1);
    assertThat(run).point("answer").hasValues(expected);
    assertThat(run).everyActor().finishes();
  }
}
