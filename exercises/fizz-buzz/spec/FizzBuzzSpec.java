import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Transcript.Ending;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Stage;
import interleave.judge.stage.Exploration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@Exercise("fizz-buzz")
class FizzBuzzSpec {

  @Check(id = "sequence", points = 4, lesson = "#sequence")
  void sequence(Stage stage) {
    boolean polls = explore(stage, 3, 600) | explore(stage, 5, 300);
    explore(stage, 7, 100);
    if (polls) {
      stage.advise(Diagnosis.BUSY_WAIT, "sequence.spins");
    }
  }

  @Check(id = "woken", points = 1, lesson = "#woken")
  void woken(Stage stage) {
    stage.exploring(Exploration.standard().schedules(400).spuriousWakeups(2).judgingStuck())
        .explore(FizzBuzzScenes::together, 3, run -> printed(run, "", 3));
  }

  @Check(id = "fifteen", points = 1, lesson = "#fifteen")
  void fifteen(Stage stage) {
    explore(stage, 15, 60);
    explore(stage, 16, 60);
  }

  @Check(id = "end", points = 2, lesson = "#end")
  void end(Stage stage) {
    for (int n : List.of(1, 2, 3, 5, 6)) {
      explore(stage, n, 200);
    }
  }

  @Check(id = "late", points = 1, lesson = "#late")
  void late(Stage stage) {
    Stage fair = stage.exploring(Exploration.standard().schedules(40).fairTime().judgingStuck());
    for (String which : List.of("number", "fizz", "buzz")) {
      fair.explore(FizzBuzzScenes::late, 6, which, run -> printed(run, "", 6));
    }
    stage.exploring(Exploration.standard().schedules(20).fairTime().judgingStuck())
        .explore(FizzBuzzScenes::late, 15, "fizzbuzz", run -> printed(run, "", 15));
  }

  @Check(id = "apart", points = 1, lesson = "#apart")
  void apart(Stage stage) {
    some(stage, 150).explore(FizzBuzzScenes::nextOne, 3, run -> bothPrinted(run, 3));
    some(stage, 150).explore(FizzBuzzScenes::two, 3, run -> bothPrinted(run, 3));
  }

  private static boolean explore(Stage stage, int n, int schedules) {
    return some(stage, schedules).explore(FizzBuzzScenes::together, n, run -> printed(run, "", n)).polls();
  }

  private static Stage some(Stage stage, int schedules) {
    return stage.exploring(Exploration.standard().schedules(schedules).judgingStuck());
  }

  private static void bothPrinted(Transcript run, int n) {
    printed(run, "A ", n);
    printed(run, "B ", n);
  }

  private static void printed(Transcript run, String of, int n) {
    String wanted = IntStream.rangeClosed(1, n).mapToObj(FizzBuzzSpec::word).collect(Collectors.joining(" "));
    String printed =
        run.of(MarkKind.POINT, of + "prints").map(Mark::value).collect(Collectors.joining(" "));
    assertThat(run).as(Diagnosis.WRONG_ORDER).that(isRight(run, printed, wanted), "sequence.wrong", printed, wanted);
  }

  /** Who was stuck has printed the begin of it, and each number whole. */
  private static boolean isRight(Transcript run, String printed, String wanted) {
    boolean cutShort = run.ending() != Ending.COMPLETE && (wanted + " ").startsWith((printed + " ").stripLeading());
    return cutShort || printed.equals(wanted);
  }

  private static String word(int x) {
    String word = (x % 3 == 0 ? "fizz" : "") + (x % 5 == 0 ? "buzz" : "");
    return word.isEmpty() ? String.valueOf(x) : word;
  }
}
