package processlock;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import java.util.List;

@Exercise("process-lock")
class ProcessLockSpec {
  @Check(id = "exclusive", points = 3, lesson = "#one-step", order = 1)
  void exclusive(Stage stage, @Random(from = 30, to = 60) int times) {
    Transcript run = play(stage, "exclusive", times);
    assertThat(run).because("exclusive.headline").during("inside").exclusive();
    everyTurnComes(run);
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(is(run, "held", "locked"), "exclusive.held", "locked", value(run, "held"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(is(run, "refused", "false"), "exclusive.refused", "false", value(run, "refused"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(is(run, "given", "true"), "exclusive.given", "true", value(run, "given"));
    List<String> worked = assertThat(run).valuesOf("worked");
    assertThat(run)
        .as(Diagnosis.DEADLOCK)
        .that(worked.equals(List.of("worked", "worked")), "exclusive.worked", times, worked);
  }

  @Check(id = "waits", points = 2, lesson = "#sleep", order = 2)
  void waits(Stage stage, @Random(from = 500, to = 700) int millis) {
    Transcript run = play(stage, "waits", millis);
    everyTurnComes(run);
    assertThat(run).as(Diagnosis.NOT_BLOCKING).that(is(run, "early", "no"), "waits.early");
    String[] rested = value(run, "rested").split(" ");
    boolean came = rested.length == 3;
    assertThat(run).as(Diagnosis.LOST_WAKEUP).that(came, "turn.headline", value(run, "rested"));
    long cpu = Long.parseLong(rested[1]);
    long awake = Long.parseLong(rested[2]);
    assertThat(run).as(Diagnosis.BUSY_WAIT).that(cpu * 3 < awake, "waits.headline", cpu, awake);
  }

  @Check(id = "freed", points = 2, lesson = "#with", order = 3)
  void freed(Stage stage) {
    Transcript run = play(stage, "freed", 0);
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(is(run, "with", "ran"), "freed.with", "ran", value(run, "with"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(is(run, "with-throwing", "threw ArithmeticException"), "freed.exception", "threw ArithmeticException", value(run, "with-throwing"));
    List<String> then = assertThat(run).valuesOf("then");
    assertThat(run).as(Diagnosis.DEADLOCK).that(then.equals(List.of("true", "true")), "freed.headline", then);
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(is(run, "inside", "false"), "freed.inside", "false", value(run, "inside"));
  }

  @Check(id = "stranger", points = 1, lesson = "#holder", order = 4)
  void stranger(Stage stage) {
    Transcript run = play(stage, "stranger", 0);
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(is(run, "nobody", "threw IllegalMonitorStateException"), "stranger.nobody", "threw IllegalMonitorStateException", value(run, "nobody"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(is(run, "stranger", "threw IllegalMonitorStateException"), "stranger.headline", "threw IllegalMonitorStateException", value(run, "stranger"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(is(run, "still", "false"), "stranger.still", "false", value(run, "still"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(is(run, "holder", "unlocked"), "stranger.holder", "unlocked", value(run, "holder"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(is(run, "free", "true"), "stranger.free", "true", value(run, "free"));
  }

  @Check(id = "killed", points = 2, lesson = "#killed", order = 5)
  void killed(Stage stage) {
    Transcript run = play(stage, "killed", 0);
    boolean both = assertThat(run).valuesOf("rivals").contains("both");
    assertThat(run).as(Diagnosis.RACE).that(!both, "killed.rivals");
    List<String> inherited = assertThat(run).valuesOf("inherited");
    boolean all = !inherited.isEmpty() && inherited.stream().allMatch(text -> text.endsWith(" locked"));
    assertThat(run).as(Diagnosis.DEADLOCK).that(all, "killed.headline", inherited);
  }

  private static void everyTurnComes(Transcript run) {
    List<String> turns = assertThat(run).valuesOf("turn");
    boolean all = turns.stream().allMatch(turn -> turn.equals("locked"));
    assertThat(run).as(Diagnosis.LOST_WAKEUP).that(all, "turn.headline", turns);
  }

  private static boolean is(Transcript run, String label, String expected) {
    return value(run, label).equals(expected);
  }

  private static Transcript play(Stage stage, String scene, int number) {
    Transcript run = stage.run(ProcessLockScenes.class, scene, number);
    List<String> thrown = assertThat(run).valuesOf("thrown");
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(thrown.isEmpty(), "thrown.headline", thrown.isEmpty() ? "" : thrown.getFirst());
    return run;
  }

  private static String value(Transcript run, String label) {
    return assertThat(run).valuesOf(label).stream().findFirst().orElse("—");
  }
}
