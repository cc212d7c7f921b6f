package zombie;

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

@Exercise("zombie")
class ZombieSpec {
  @Check(id = "stays", points = 4, lesson = "#zombie", order = 1)
  void stays(Stage stage, @Random(from = 300, to = 600) int millis) {
    Transcript run = haunt(stage, 3, millis);
    Optional<Mark> zombie = find(run, MarkKind.ZOMBIE);
    Optional<Mark> reaped = find(run, MarkKind.REAPED);
    long end = reaped.or(() -> run.of(MarkKind.END).findFirst()).map(Mark::nanos).orElse(0L);
    long lasted = zombie.map(dead -> (end - dead.nanos()) / 1_000_000).orElse(0L);
    assertThat(run)
        .as(Diagnosis.TOO_EARLY)
        .that(lasted >= millis, "stays.headline", millis, lasted);
  }

  @Check(id = "sees", points = 2, lesson = "#look", order = 2)
  void sees(Stage stage) {
    Transcript run = haunt(stage, 7, 50);
    String state = value(run, "state");
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(state.equals("Z"), "sees.headline", state);
    String pid = find(run, MarkKind.SPAWNED).map(mark -> String.valueOf(mark.pid())).orElse("—");
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(value(run, "pid").equals(pid), "sees.pid", pid, value(run, "pid"));
  }

  @Check(id = "own-child", points = 2, lesson = "#orphan", order = 3)
  void ownChild(Stage stage) {
    Transcript run = haunt(stage, 3, 50);
    assertThat(run).because("own-child.parent").process("child").isChildOf("parent");
    assertThat(run).because("own-child.orphan").process("child").isNeverReparented();
  }

  @Check(id = "buried", points = 2, lesson = "#bury", order = 4)
  void buried(Stage stage, @Random(from = 0, to = 1) int which) {
    int code = which == 0 ? 3 : 7;
    Transcript run = haunt(stage, code, 50);
    String left = value(run, "left");
    assertThat(run).as(Diagnosis.ZOMBIE).that(left.equals("0"), "buried.headline", left);
    String expected = "exited(" + code + ")";
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(value(run, "status").equals(expected), "buried.status", expected, value(run, "status"));
  }

  private static Transcript haunt(Stage stage, int code, int millis) {
    Transcript run = stage.run(ZombieScenes.class, code, millis);
    String thrown = value(run, "thrown");
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(thrown.equals("—"), "thrown.headline", thrown);
    return run;
  }

  private static Optional<Mark> find(Transcript run, MarkKind kind) {
    return run.of(kind).filter(mark -> mark.actor().equals("child")).findFirst();
  }

  private static String value(Transcript run, String label) {
    return assertThat(run).valuesOf(label).stream().findFirst().orElse("—");
  }
}
