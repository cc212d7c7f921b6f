package driverandconductor;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import java.util.List;
import java.util.stream.Collectors;

@Exercise("driver-and-conductor")
class DriverAndConductorSpec {
  private static final String LEAVING = "Driver: Hold tight, the bus is leaving.";
  private static final String FAST = "Driver: A bit fast today: fasten your belts.";
  private static final String ARRIVED = "Conductor: We have arrived: all off, please.";

  @Check(id = "cues", points = 3, lesson = "#cues", order = 1)
  void cues(Stage stage, @Random(from = 0, to = 3) int tail) {
    String cues = "iqqi" + List.of("ii", "iq", "qi", "qq").get(tail);
    Transcript run = play(stage, "cues", cues);
    List<String> expected = cues.chars().mapToObj(cue -> cue == 'i' ? LEAVING : FAST).toList();
    assertThat(run).as(Diagnosis.WRONG_PROCESS).that(said(run).equals(expected), "cues.headline", expected, said(run));
  }

  @Check(id = "others", points = 2, lesson = "#others", order = 2)
  void others(Stage stage) {
    Transcript run = play(stage, "others", "");
    assertThat(run).that(!value(run, "driver").contains("default"), "others.driver", value(run, "driver"));
    assertThat(run).that(!value(run, "conductor").contains("default"), "others.conductor", value(run, "conductor"));
    assertThat(run).that(value(run, "states").equals("there there"), "others.headline", value(run, "states"));
    assertThat(run).as(Diagnosis.TOO_MANY).that(value(run, "lines").equals("0"), "others.lines", said(run));
    assertThat(run).as(Diagnosis.LOST_WAKEUP).that(value(run, "cue").equals("answered"), "others.cue", value(run, "cue"));
  }

  @Check(id = "arrival", points = 2, lesson = "#arrival", order = 3)
  void arrival(Stage stage) {
    Transcript run = play(stage, "arrival", "");
    assertThat(run).as(Diagnosis.WRONG_PROCESS).that(said(run).equals(List.of(ARRIVED)), "arrival.headline", List.of(ARRIVED), said(run));
    assertThat(run).that(value(run, "conductor").equals("has left"), "arrival.left", value(run, "conductor"));
    assertThat(run).because("arrival.status").process("Conductor").exits(0);
  }

  @Check(id = "leaves", points = 2, lesson = "#order", order = 4)
  void leaves(Stage stage) {
    Transcript run = play(stage, "arrival", "");
    assertThat(run).as(Diagnosis.WRONG_ORDER).that(value(run, "driver").equals("is there"), "leaves.headline", value(run, "driver"));
    assertThat(run).that(value(run, "end").equals("has left"), "leaves.end", value(run, "end"));
    boolean buried = value(run, "buried").equals("true");
    assertThat(run).as(Diagnosis.ZOMBIE).that(buried, "leaves.zombie");
    assertThat(run).because("leaves.zombie").process("Conductor").isNeverReparented();
    assertThat(run).because("leaves.status").process("Driver").exits(0);
  }

  @Check(id = "rests", points = 1, lesson = "#rest", order = 5)
  void rests(Stage stage) {
    Transcript run = play(stage, "rests", "");
    assertThat(run).as(Diagnosis.BUSY_WAIT).that(value(run, "rests").equals("true"), "rests.headline");
  }

  private static Transcript play(Stage stage, String scene, String cues) {
    Transcript run = stage.run(DriverAndConductorScenes.class, scene, cues);
    assertThat(run).as(Diagnosis.WRONG_PROCESS).that(value(run, "children").equals("1"), "children.headline", value(run, "children"));
    return run;
  }

  /** Returns what was printed, and by which process. */
  private static List<String> said(Transcript run) {
    return run.of(MarkKind.OUTPUT)
        .filter(mark -> !mark.label().equals("err"))
        .map(mark -> mark.actor() + ": " + mark.value())
        .collect(Collectors.toList());
  }

  private static String value(Transcript run, String label) {
    return assertThat(run).valuesOf(label).stream().findFirst().orElse("—");
  }
}
