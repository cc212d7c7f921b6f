package terminate;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import java.util.Optional;

@Exercise("terminate")
class TerminateSpec {
  /** Nobody waits so long: an obedient child dies at once. Long enough to see on a busy machine that somebody does. */
  private static final int LONG_MILLIS = 15_000;

  @Check(id = "polite", points = 3, lesson = "#polite", order = 1)
  void polite(Stage stage) {
    Transcript run = stop(stage, "obedient", LONG_MILLIS);
    assertThat(run).because("polite.headline").process("obedient").signaled(15);
    assertThat(run)
        .as(Diagnosis.WRONG_ORDER)
        .that(signal(run, 9).isEmpty(), "polite.kill");
  }

  @Check(id = "firm", points = 3, lesson = "#firm", order = 2)
  void firm(Stage stage, @Random(from = 600, to = 900) int grace) {
    Transcript run = stop(stage, "stubborn", grace);
    assertThat(run).because("firm.headline").process("stubborn").signaled(9);
    long asked = signal(run, 15).map(Mark::nanos).orElse(Long.MAX_VALUE);
    long killed = signal(run, 9).map(Mark::nanos).orElse(0L);
    long waited = Math.max(0, killed - asked) / 1_000_000;
    // A process may have to wait for its processor between its look at the clock and its signal.
    assertThat(run).as(Diagnosis.TOO_EARLY).that(waited >= grace / 2, "firm.early", grace, waited);
  }

  @Check(id = "prompt", points = 1, lesson = "#prompt", order = 3)
  void prompt(Stage stage) {
    Transcript run = stop(stage, "obedient", LONG_MILLIS);
    assertThat(run).as(Diagnosis.TOO_LATE).that(value(run, "back").equals("back"), "prompt.headline", value(run, "back"));
  }

  @Check(id = "buried", points = 2, lesson = "#bury", order = 4)
  void buried(Stage stage) {
    Transcript run = stop(stage, "stubborn", 300);
    assertThat(run).as(Diagnosis.ZOMBIE).that(value(run, "left").equals("0"), "buried.headline", value(run, "left"));
    String observed = "firmly " + value(run, "firmly") + ", " + value(run, "status");
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(observed.equals("firmly true, signaled(9)"), "buried.report", "firmly true, signaled(9)", observed);
  }

  @Check(id = "family", points = 1, lesson = "#group", order = 5)
  void family(Stage stage) {
    Transcript run = stop(stage, "leader", LONG_MILLIS);
    assertThat(run)
        .as(Diagnosis.LEAKED_PROCESS)
        .that(value(run, "grandchild").equals("dead"), "family.headline", value(run, "grandchild"));
  }

  private static Transcript stop(Stage stage, String kind, int grace) {
    Transcript run = stage.run(TerminateScenes.class, kind, grace);
    String thrown = value(run, "thrown");
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(thrown.equals("—"), "thrown.headline", thrown);
    return run;
  }

  private static Optional<Mark> signal(Transcript run, int signal) {
    return run.of(MarkKind.CALL, "kill>").filter(mark -> mark.value().endsWith(" " + signal)).findFirst();
  }

  private static String value(Transcript run, String label) {
    return assertThat(run).valuesOf(label).stream().findFirst().orElse("—");
  }
}
