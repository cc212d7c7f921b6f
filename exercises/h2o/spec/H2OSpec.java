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

@Exercise("h2o")
class H2OSpec {

  @Check(id = "molecules", points = 4, lesson = "#molecules")
  void molecules(Stage stage) {
    at(stage, 300).explore(H2OScenes::atoms, 1, false, H2OSpec::water);
    at(stage, 300).explore(H2OScenes::atoms, 1, true, H2OSpec::water);
    at(stage, 500).explore(H2OScenes::slow, false, H2OSpec::water);
    at(stage, 300).explore(H2OScenes::slow, true, H2OSpec::water);
    if (at(stage, 600).explore(H2OScenes::atoms, 2, true, H2OSpec::water).polls()) {
      stage.advise(Diagnosis.BUSY_WAIT, "molecules.spins");
    }
  }

  @Check(id = "late", points = 2, lesson = "#late")
  void late(Stage stage) {
    at(stage, 300).explore(H2OScenes::late, true, H2OSpec::water);
    at(stage, 300).explore(H2OScenes::late, false, H2OSpec::water);
    at(stage, 300).explore(H2OScenes::straggler, H2OSpec::water);
  }

  @Check(id = "again", points = 3, lesson = "#again")
  void again(Stage stage) {
    at(stage, 300).explore(H2OScenes::secondCrowd, H2OSpec::water);
    at(stage, 800).explore(H2OScenes::rounds, H2OSpec::water);
  }

  @Check(id = "false-alarm", points = 1, lesson = "#while")
  void falseAlarm(Stage stage) {
    stage.exploring(Exploration.standard().schedules(800).spuriousWakeups(2).judgingStuck())
        .explore(H2OScenes::atoms, 2, false, H2OSpec::water);
  }

  private static Stage at(Stage stage, int schedules) {
    return stage.exploring(Exploration.standard().schedules(schedules).judgingStuck());
  }

  /** Each three releases are two of hydrogen and one of oxygen, and each atom was released as often as it came. */
  private static void water(Transcript run) {
    List<Mark> released = run.of(MarkKind.POINT, "released").toList();
    for (int i = 0; i < released.size(); i += 3) {
      List<String> molecule =
          released.subList(i, Math.min(i + 3, released.size())).stream().map(Mark::value).toList();
      long oxygen = molecule.stream().filter("O"::equals).count();
      assertThat(run).as(Diagnosis.WRONG_ORDER)
          .that(oxygen <= 1 && molecule.size() - oxygen <= 2, "molecules.mixed", i / 3 + 1, String.join(" ", molecule));
    }
    if (run.ending() != Ending.COMPLETE) return;
    for (Mark coming : run.of(MarkKind.POINT, "comes").toList()) {
      String atom = coming.actor();
      long times = times(run, "comes", atom);
      long often = times(run, "released", atom);
      assertThat(run).that(often == times, "molecules.count", atom, often, times);
    }
    assertThat(run).everyActor().finishes();
  }

  private static long times(Transcript run, String label, String actor) {
    return run.of(MarkKind.POINT, label).filter(mark -> mark.actor().equals(actor)).count();
  }
}
