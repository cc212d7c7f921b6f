package daemonprocess;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Stage;
import java.util.List;

@Exercise("daemon-process")
class DaemonProcessSpec {
  @Check(id = "ends", points = 2, lesson = "#dies", order = 1)
  void ends(Stage stage) {
    Transcript run = play(stage, "ends");
    assertThat(run).as(Diagnosis.TOO_EARLY).that(value(run, "settled").equals("true"), "ends.alive");
    assertThat(run).as(Diagnosis.TOO_LATE).that(value(run, "parent").equals("ended"), "ends.waits");
    assertThat(run).as(Diagnosis.LEAKED_PROCESS).that(value(run, "child").equals("dead"), "ends.headline", value(run, "child"));
  }

  @Check(id = "killed", points = 3, lesson = "#however", order = 2)
  void killed(Stage stage) {
    Transcript run = play(stage, "killed");
    assertThat(run).as(Diagnosis.TOO_EARLY).that(value(run, "settled").equals("true"), "ends.alive");
    List<String> children = assertThat(run).valuesOf("child");
    assertThat(run).as(Diagnosis.LEAKED_PROCESS).that(children.equals(List.of("dead", "dead")), "killed.headline", children);
  }

  @Check(id = "itself", points = 1, lesson = "#itself", order = 3)
  void itself(Stage stage) {
    Transcript run = play(stage, "itself");
    assertThat(run).as(Diagnosis.LEAKED_PROCESS).that(value(run, "brief").equals("ended"), "itself.headline", value(run, "brief"));
    String ending = value(run, "status") + ", " + value(run, "left") + " left";
    assertThat(run).that(ending.equals("exited(1), 0 left"), "itself.status", "exited(1), 0 left", ending);
    assertThat(run).as(Diagnosis.TOO_EARLY).that(value(run, "child").equals("lives"), "itself.plain", value(run, "child"));
  }

  @Check(id = "flag", points = 2, lesson = "#flag", order = 4)
  void flag(Stage stage) {
    Transcript run = play(stage, "flag");
    assertThat(run).that(value(run, "before").equals("accepted"), "flag.before", value(run, "before"));
    List<String> late = assertThat(run).valuesOf("late");
    boolean refused = late.equals(List.of("refused", "refused", "refused"));
    assertThat(run).as(Diagnosis.MISSING_EXCEPTION).that(refused, "flag.headline", late);
    List<String> daemon = assertThat(run).valuesOf("is daemon");
    assertThat(run).that(daemon.equals(List.of("false", "true", "true")), "flag.is", daemon);
    List<String> again = assertThat(run).valuesOf("again");
    boolean once = again.equals(List.of("refused", "refused")) && value(run, "children").equals("1");
    assertThat(run).as(Diagnosis.TOO_MANY).that(once, "flag.again", again, value(run, "children"));
  }

  @Check(id = "childless", points = 2, lesson = "#childless", order = 5)
  void childless(Stage stage) {
    Transcript run = play(stage, "childless");
    List<String> daemon = assertThat(run).valuesOf("daemon");
    assertThat(run)
        .as(Diagnosis.MISSING_EXCEPTION)
        .that(daemon.equals(List.of("refused", "refused")), "childless.headline", daemon);
    String parent = String.valueOf(assertThat(run).process("daemon").pid());
    long born = run.of(MarkKind.SPAWNED).filter(mark -> mark.value().equals(parent)).count();
    assertThat(run).as(Diagnosis.LEAKED_PROCESS).that(born == 0, "childless.born", born);
    List<String> plain = assertThat(run).valuesOf("plain");
    assertThat(run).that(plain.equals(List.of("accepted", "accepted")), "childless.plain", plain);
    assertThat(run).because("childless.parent").process("of-plain").isChildOf("plain");
  }

  private static Transcript play(Stage stage, String scene) {
    Transcript run = stage.run(DaemonProcessScenes.class, scene);
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
