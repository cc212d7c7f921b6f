import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Stage;
import interleave.judge.stage.Exploration;
import java.util.List;

@Exercise("traffic-light")
class TrafficLightSpec {

  @Check(id = "green", points = 4, lesson = "#green")
  void green(Stage stage) {
    at(stage, 400).explore(TrafficLightScenes::traffic, "12", TrafficLightSpec::orderly);
    at(stage, 600).explore(TrafficLightScenes::traffic, "2211", TrafficLightSpec::orderly);
    if (at(stage, 600).explore(TrafficLightScenes::traffic, "212", TrafficLightSpec::orderly).polls()) {
      stage.advise(Diagnosis.BUSY_WAIT, "green.spins");
    }
  }

  @Check(id = "switching", points = 2, lesson = "#switching")
  void switching(Stage stage) {
    for (String roads : List.of("1", "2", "1121", "22122", "21")) {
      at(stage, 20).explore(TrafficLightScenes::oneByOne, roads, TrafficLightSpec::orderly);
    }
  }

  @Check(id = "progress", points = 2, lesson = "#progress")
  void progress(Stage stage) {
    at(stage, 600).explore(TrafficLightScenes::late, "122", TrafficLightSpec::orderly);
    at(stage, 600).explore(TrafficLightScenes::late, "2112", TrafficLightSpec::orderly);
  }

  @Check(id = "again", points = 1, lesson = "#again")
  void again(Stage stage) {
    at(stage, 800).explore(TrafficLightScenes::rounds, 3, TrafficLightSpec::orderly);
    at(stage, 300).explore(TrafficLightScenes::secondCrowd, "12", "12", TrafficLightSpec::orderly);
    at(stage, 300).explore(TrafficLightScenes::secondCrowd, "21", "12", TrafficLightSpec::orderly);
  }

  @Check(id = "false-alarm", points = 1, lesson = "#while")
  void falseAlarm(Stage stage) {
    stage.exploring(Exploration.standard().schedules(800).spuriousWakeups(2))
        .explore(TrafficLightScenes::traffic, "1212", TrafficLightSpec::orderly);
  }

  private static Stage at(Stage stage, int schedules) {
    return stage.exploring(Exploration.standard().schedules(schedules));
  }

  /** Follows the light and the crossing mark by mark. */
  private static void orderly(Transcript run) {
    String light = "1";
    int[] crossing = new int[3];
    for (Mark mark : run.marks()) {
      String road = mark.kind() == MarkKind.POINT ? mark.value() : mark.label().replace("road ", "");
      if (mark.kind() == MarkKind.POINT && mark.label().equals("green")) {
        assertThat(run).as(Diagnosis.TOO_MANY).that(!road.equals(light), "switching.twice", mark.actor(), road);
        int other = crossing[other(road)];
        assertThat(run).as(Diagnosis.RACE).that(other == 0, "green.turned", mark.actor(), road, other(road));
        light = road;
      } else if (mark.kind() == MarkKind.ENTER) {
        assertThat(run).as(Diagnosis.RACE)
            .that(crossing[other(road)] == 0, "green.meet", mark.actor(), road, other(road));
        assertThat(run).as(Diagnosis.WRONG_ORDER).that(road.equals(light), "green.red", mark.actor(), road);
        crossing[Integer.parseInt(road)]++;
      } else if (mark.kind() == MarkKind.LEAVE) {
        crossing[Integer.parseInt(road)]--;
      } else if (mark.label().equals("leaves")) {
        long times = count(run, "arrives", mark);
        assertThat(run).as(Diagnosis.WRONG_ORDER)
            .that(count(run, "crosses", mark) == times, "progress.leaves", mark.actor(), count(run, "crosses", mark), times);
      }
    }
    assertThat(run).everyActor().finishes();
  }

  /** Counts an actor's marks up to this one. */
  private static long count(Transcript run, String label, Mark until) {
    return run.of(MarkKind.POINT, label)
        .filter(mark -> mark.actor().equals(until.actor()) && mark.sequence() <= until.sequence())
        .count();
  }

  private static int other(String road) {
    return 3 - Integer.parseInt(road);
  }
}
