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
import java.util.stream.Stream;

@Exercise("zero-even-odd")
class ZeroEvenOddSpec {

  @Check(id = "sequence", points = 4, lesson = "#sequence")
  void sequence(Stage stage) {
    boolean polls = some(stage, 1_000).explore(ZeroEvenOddScenes::together, 2, run -> printed(run, "", 2)).polls();
    some(stage, 500).explore(ZeroEvenOddScenes::together, 3, run -> printed(run, "", 3));
    some(stage, 200).explore(ZeroEvenOddScenes::together, 5, run -> printed(run, "", 5));
    if (polls) {
      stage.advise(Diagnosis.BUSY_WAIT, "sequence.spins");
    }
  }

  @Check(id = "woken", points = 2, lesson = "#woken")
  void woken(Stage stage) {
    stage.exploring(Exploration.standard().schedules(600).spuriousWakeups(2).judgingStuck())
        .explore(ZeroEvenOddScenes::together, 2, run -> printed(run, "", 2));
  }

  @Check(id = "roles", points = 1, lesson = "#roles")
  void roles(Stage stage) {
    for (int n : List.of(2, 4)) {
      some(stage, 200).explore(ZeroEvenOddScenes::together, n, ZeroEvenOddSpec::eachItsOwn);
    }
  }

  @Check(id = "one", points = 1, lesson = "#one")
  void one(Stage stage) {
    some(stage, 1_000).explore(ZeroEvenOddScenes::together, 1, run -> printed(run, "", 1));
  }

  @Check(id = "late", points = 1, lesson = "#late")
  void late(Stage stage) {
    Stage fair = stage.exploring(Exploration.standard().schedules(60).fairTime().judgingStuck());
    for (String which : List.of("zero", "even", "odd")) {
      fair.explore(ZeroEvenOddScenes::late, 2, which, run -> printed(run, "", 2));
      fair.explore(ZeroEvenOddScenes::late, 3, which, run -> printed(run, "", 3));
    }
  }

  @Check(id = "apart", points = 1, lesson = "#apart")
  void apart(Stage stage) {
    some(stage, 200).explore(ZeroEvenOddScenes::nextOne, 2, run -> bothPrinted(run, 2));
    some(stage, 200).explore(ZeroEvenOddScenes::two, 1, run -> bothPrinted(run, 1));
  }

  private static Stage some(Stage stage, int schedules) {
    return stage.exploring(Exploration.standard().schedules(schedules).judgingStuck());
  }

  private static void bothPrinted(Transcript run, int n) {
    printed(run, "A ", n);
    printed(run, "B ", n);
  }

  /** A zero before each of the numbers 1 to n, whoever printed them. */
  private static void printed(Transcript run, String of, int n) {
    String wanted = IntStream.rangeClosed(1, n).mapToObj(x -> "0 " + x).collect(Collectors.joining(" "));
    String printed = prints(run, of).map(Mark::value).collect(Collectors.joining(" "));
    assertThat(run).as(Diagnosis.WRONG_ORDER).that(isRight(run, printed, wanted), "sequence.wrong", printed, wanted);
  }

  /** Who was stuck has printed the begin of it, and each number whole. */
  private static boolean isRight(Transcript run, String printed, String wanted) {
    boolean cutShort = run.ending() != Ending.COMPLETE && (wanted + " ").startsWith((printed + " ").stripLeading());
    return cutShort || printed.equals(wanted);
  }

  private static void eachItsOwn(Transcript run) {
    prints(run, "").forEach(mark -> {
      String method = mark.label().substring(0, mark.label().indexOf(' '));
      assertThat(run)
          .as(Diagnosis.WRONG_THREAD)
          .that(method.equals(owner(mark.value())), "roles.wrong", method, mark.value(), owner(mark.value()));
    });
  }

  private static String owner(String number) {
    return number.equals("0") ? "zero" : Integer.parseInt(number) % 2 == 0 ? "even" : "odd";
  }

  private static Stream<Mark> prints(Transcript run, String of) {
    return run.of(MarkKind.POINT)
        .filter(mark -> mark.label().startsWith(of) && mark.label().endsWith(" prints"));
  }
}
