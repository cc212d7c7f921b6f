package threadserver;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

@Exercise("thread-server")
class EchoServerSpec {
  /** How long nothing may happen before silence is taken for an answer, in naps of the scene. */
  private static final int PATIENCE = 80;

  /** The skeleton gives a second to close. */
  private static final int PATIENCE_TO_CLOSE = 150;

  private static final int PLENTY = 3;

  /** Who had its processors but for so long would have answered within the patience above. */
  private static final Duration UNFAIR = Duration.ofMillis(400);

  @Check(id = "start", points = 2, lesson = "#accept", limit = 15)
  void start(Stage stage) {
    Transcript run = visit(stage, PATIENCE, naps -> stage.play(EchoServerScenes::started, naps));
    assertThat(run).because("start.ports").point("ports differ").hasValue(true);
    assertThat(run).because("start.port").point("answer").hasValues(List.of("HELLO", "HELLO"));
    assertThat(run).because("start.elsewhere").point("reached elsewhere").hasValue(false);
  }

  @Check(id = "upper", points = 2, lesson = "#lines", limit = 15)
  void upper(Stage stage) {
    List<String> lines = List.of("one", "Grüße, 你好, año", "", "  two  blanks ", stage.nonce(), "last");
    Transcript run = visit(stage, PATIENCE, naps -> stage.play(EchoServerScenes::lines, naps, lines));
    assertThat(run).point("answer").hasValues(lines.stream().map(line -> line.toUpperCase(Locale.ROOT)).toList());
  }

  @Check(id = "at-once", points = 3, lesson = "#thread", limit = 15)
  void atOnce(Stage stage, @Random(from = 5, to = 8) int clients) {
    Transcript run = visit(stage, PATIENCE, naps -> stage.play(EchoServerScenes::crowd, naps, clients));
    assertThat(run).as(Diagnosis.OVER_SERIALISED).because("at-once.waits", clients).point("answer")
        .hasValuesInAnyOrder(IntStream.rangeClosed(1, clients).mapToObj(i -> "ACTOR-" + i).toList());
  }

  @Check(id = "slow-client", points = 2, lesson = "#slow", limit = 15)
  void slowClient(Stage stage) {
    Transcript slow = visit(stage, PATIENCE, naps -> stage.play(EchoServerScenes::slow, naps));
    quickIsServed(slow);
    assertThat(slow).because("slow-client.hung-up").point("half").hasValue("BEGUN");
    assertThat(slow).because("slow-client.hung-up").point("silent").hasValue("AT LAST");
    quickIsServed(visit(stage, PATIENCE, naps -> stage.play(EchoServerScenes::greedy, naps)));
  }

  @Check(id = "own-answers", points = 2, lesson = "#shared", limit = 15)
  void ownAnswers(Stage stage) {
    Transcript run = visit(stage, PATIENCE, naps -> stage.play(EchoServerScenes::mixed, naps));
    assertThat(run).because("own-answers.mixed").point("heard")
        .hasValues(List.of("one: FIRST", "two: XYZ", "one: ABC", "two: AGAIN", "one: LAST"));
    Transcript chatter = visit(stage, PATIENCE, naps -> stage.perturbed(EchoServerScenes::chatter, naps, 4, 5));
    assertThat(chatter).as(Diagnosis.RACE).because("own-answers.mixed").point("answers").hasValue("its own");
  }

  @Check(id = "pieces", points = 3, lesson = "#lines", limit = 15)
  void pieces(Stage stage) {
    answers(stage, "hello\nworld\n", List.of(2, 7), List.of("BEGIN", "HELLO", "WORLD", "END"));
    answers(stage, "a\nb\nc\n", List.of(), List.of("BEGIN", "A", "B", "C", "END"));
    answers(stage, "你好\nx\n", List.of(1, 1, 1, 1, 1, 1), List.of("BEGIN", "你好", "X", "END"));
    Transcript run = visit(stage, PATIENCE, naps -> stage.play(EchoServerScenes::longLine, naps, 100_000));
    assertThat(run).because("pieces.long").point("length").hasValue(100_000);
    assertThat(run).because("pieces.long").point("right").hasValue(true);
  }

  @Check(id = "vanished-client", points = 3, lesson = "#vanish", limit = 15)
  void vanishedClient(Stage stage) {
    Transcript run = visit(stage, PATIENCE, naps -> stage.play(EchoServerScenes::vanished, naps, 2));
    cameTo("newcomer", run);
    assertThat(run).because("vanished-client.newcomer").point("newcomer").hasValues(List.of("NEWCOMER", "NEWCOMER"));
    assertThat(run).because("vanished-client.bystander").point("bystander").hasValues(List.of("BEFORE", "AFTER"));
    noThreadLeft(run);
  }

  @Check(id = "hang-up", points = 2, lesson = "#hang-up", limit = 15)
  void hangUp(Stage stage) {
    Transcript run = visit(stage, PATIENCE, naps -> stage.play(EchoServerScenes::hangUp, naps));
    assertThat(run).as(Diagnosis.LEAKED_RESOURCE).because("hang-up.open").point("answer")
        .hasValues(List.of("ONE", "<end>", "<end>"));
  }

  @Check(id = "no-thread-left", points = 2, lesson = "#hang-up", limit = 15)
  void noThreadLeft(Stage stage, @Random(from = 3, to = 6) int clients) {
    noThreadLeft(visit(stage, PATIENCE, naps -> stage.play(EchoServerScenes::comeAndGo, naps, clients)));
  }

  @Check(id = "close", points = 3, lesson = "#close", limit = 15)
  void close(Stage stage) {
    Transcript run = visit(stage, PATIENCE_TO_CLOSE, naps -> stage.play(EchoServerScenes::closed, naps));
    cameTo("close", run);
    assertThat(run).as(Diagnosis.TOO_LATE).because("close.waits").point("close is back").isMarked();
    assertThat(run).because("close.waits").point("close is back").within(Duration.ofSeconds(1)).of("close");
    for (String client : List.of("idle client", "client in a line")) {
      assertThat(run).as(Diagnosis.LEAKED_RESOURCE).because("close.clients").point(client).hasValue("<end>");
    }
    assertThat(run).as(Diagnosis.LEAKED_RESOURCE).because("close.accepts").point("reached").hasValue(false);
    assertThat(run).as(Diagnosis.LEAKED_RESOURCE).because("close.port").point("port is free").hasValue(true);
    noThreadLeft(run);
    assertThat(stage.play(EchoServerScenes::closedBefore)).everyActor().finishes();
  }

  /** Plays with little patience; if that was not enough while threads waited for processors, again with plenty. */
  private static Transcript visit(Stage stage, int patience, IntFunction<Transcript> play) {
    Transcript run = play.apply(patience);
    boolean gaveUp = run.of(MarkKind.POINT, "gives up").findAny().isPresent();
    Transcript fair = gaveUp && stage.runDelay(run).compareTo(UNFAIR) > 0 ? play.apply(PLENTY * patience) : run;
    assertThat(fair).everyActor().doesNotThrow();
    assertThat(fair).as(Diagnosis.TOO_LATE).because("start.late").point("start is back").isMarked();
    return fair;
  }

  private static void quickIsServed(Transcript run) {
    assertThat(run).as(Diagnosis.OVER_SERIALISED).because("slow-client.stops").point("quick").hasValue("QUICK");
  }

  /** Where a visit ended before that, somebody was not served who should have been. */
  private static void cameTo(String point, Transcript run) {
    boolean came = !assertThat(run).valuesOf(point).isEmpty();
    assertThat(run).as(Diagnosis.OVER_SERIALISED).that(came, "unanswered.headline");
  }

  private static void noThreadLeft(Transcript run) {
    cameTo("threads left", run);
    assertThat(run).as(Diagnosis.LEAKED_THREAD).because("threads.left").point("threads left").hasValue(0);
  }

  private static void answers(Stage stage, String text, List<Integer> lengths, List<String> expected) {
    Transcript run = visit(stage, PATIENCE, naps -> stage.play(EchoServerScenes::pieces, naps, text, lengths));
    assertThat(run).because("pieces.wrong").point("answer").hasValues(expected);
  }
}
