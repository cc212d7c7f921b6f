package orphan;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Stage;
import java.util.List;
import java.util.stream.Collectors;

@Exercise("orphan")
class OrphanSpec {
  @Check(id = "leaves", points = 2, lesson = "#leave", order = 1)
  void leaves(Stage stage) {
    Transcript run = leave(stage);
    assertThat(run).as(Diagnosis.TOO_LATE).that(value(run, "back").equals("true"), "leaves.headline");
    String child = run.of(MarkKind.SPAWNED).skip(1).findFirst().map(mark -> "" + mark.pid()).orElse("—");
    assertThat(run)
        .as(Diagnosis.WRONG_PROCESS)
        .that(value(run, "child").equals(child), "leaves.pid", child, value(run, "child"));
  }

  @Check(id = "outlives", points = 3, lesson = "#outlive", order = 2)
  void outlives(Stage stage) {
    Transcript run = leave(stage);
    int child = child(run);
    assertThat(run).because("outlives.headline").process(child).isReparented();
    assertThat(run).because("outlives.status").process(child).exits(0);
  }

  @Check(id = "notices", points = 3, lesson = "#notice", order = 3)
  void notices(Stage stage) {
    Transcript run = leave(stage);
    int child = child(run);
    int parent = assertThat(run).process("parent").pid();
    long end = run.of(MarkKind.POINT, "ends").findFirst().map(Mark::nanos).orElse(Long.MAX_VALUE);
    List<Mark> lines = run.of(MarkKind.OUTPUT).filter(mark -> mark.pid() == child).toList();
    boolean right =
        lines.size() == 2
            && lines.get(0).value().equals("parent " + parent)
            && lines.get(1).value().matches("parent \\d+")
            && !lines.get(1).value().equals("parent " + parent)
            && lines.get(0).nanos() < end
            && lines.get(1).nanos() > end;
    String printed = lines.stream().map(Mark::value).collect(Collectors.joining(", "));
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(right, "notices.headline", parent, printed.isEmpty() ? "—" : printed);
  }

  @Check(id = "sleeps", points = 2, lesson = "#sleep", order = 4)
  void sleeps(Stage stage) {
    Transcript run = leave(stage);
    child(run);
    assertThat(run).as(Diagnosis.BUSY_WAIT).that(value(run, "settled").equals("true"), "sleeps.headline");
  }

  private static Transcript leave(Stage stage) {
    Transcript run = stage.run(OrphanScenes.class);
    String thrown = value(run, "thrown");
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(thrown.equals("—"), "thrown.headline", thrown);
    return run;
  }

  private static int child(Transcript run) {
    String child = value(run, "child");
    assertThat(run).as(Diagnosis.WRONG_PROCESS).that(child.matches("\\d+"), "child.missing");
    return Integer.parseInt(child);
  }

  private static String value(Transcript run, String label) {
    return assertThat(run).valuesOf(label).stream().findFirst().orElse("—");
  }
}
