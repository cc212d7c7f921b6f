import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Text;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.CheckFailed;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Stage;
import interleave.judge.stage.Exploration;
import interleave.judge.stage.Explored;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

@Exercise("dining-philosophers")
class DiningPhilosophersSpec {
  private static final int SEATS = 5;
  private static final List<String> MEAL = List.of("picks left", "picks right", "eats", "puts left", "puts right", "done");

  /** Says which fork is which; the two ways to number the seats are mirror images. */
  private enum Numbering {
    LEFT_IS_OWN,
    RIGHT_IS_OWN;

    int fork(int seat, String side) {
      boolean own = side.equals("left") == (this == LEFT_IS_OWN);
      return own ? seat : (seat + 1) % SEATS;
    }
  }

  @Check(id = "forks", points = 3, lesson = "#forks")
  void forks(Stage stage) {
    eitherWay(numbering -> {
      boolean polls = dinner(at(stage, 300), "01", 1, numbering).polls();
      dinner(at(stage, 300), "40", 1, numbering);
      dinner(at(stage, 500), "123", 1, numbering);
      boolean[] together = new boolean[1];
      at(stage, 200).explore(DiningPhilosophersScenes::table, "02", 1, run -> {
        judge(run, numbering);
        together[0] |= together(run);
      });
      if (!together[0]) {
        stage.advise(Diagnosis.OVER_SERIALISED, "forks.serial");
      }
      if (polls) {
        stage.advise(Diagnosis.BUSY_WAIT, "forks.spins");
      }
    });
  }

  @Check(id = "meal", points = 2, lesson = "#meal")
  void meal(Stage stage) {
    for (int seat = 0; seat < SEATS; seat++) {
      at(stage, 20).explore(DiningPhilosophersScenes::table, String.valueOf(seat), 2, DiningPhilosophersSpec::manners);
    }
  }

  @Check(id = "progress", points = 3, lesson = "#deadlock")
  void progress(Stage stage) {
    eitherWay(numbering -> {
      dinner(at(stage, 800), "01234", 1, numbering);
      at(stage, 300).explore(DiningPhilosophersScenes::late, "01234", run -> judge(run, numbering));
      at(stage, 200).explore(DiningPhilosophersScenes::late, "41", run -> judge(run, numbering));
    });
  }

  @Check(id = "again", points = 1, lesson = "#again")
  void again(Stage stage) {
    eitherWay(numbering -> {
      dinner(at(stage, 400), "012", 2, numbering);
      at(stage, 300).explore(DiningPhilosophersScenes::secondCrowd, "01234", run -> judge(run, numbering));
    });
  }

  @Check(id = "false-alarm", points = 1, lesson = "#while")
  void falseAlarm(Stage stage) {
    eitherWay(numbering ->
        dinner(stage.exploring(Exploration.standard().schedules(600).spuriousWakeups(2)), "012", 1, numbering));
  }

  private static Stage at(Stage stage, int schedules) {
    return stage.exploring(Exploration.standard().schedules(schedules));
  }

  private static Explored dinner(Stage stage, String seats, int meals, Numbering numbering) {
    return stage.explore(DiningPhilosophersScenes::table, seats, meals, run -> judge(run, numbering));
  }

  /** Demands that all of a check holds with one numbering of the seats or all of it with the other. */
  private static void eitherWay(Consumer<Numbering> check) {
    try {
      check.accept(Numbering.LEFT_IS_OWN);
    } catch (CheckFailed failed) {
      if (failed.evidence().diagnosis() != Diagnosis.RACE) {
        throw failed;
      }
      mirrored(check, failed);
    }
  }

  private static void mirrored(Consumer<Numbering> check, CheckFailed failed) {
    try {
      check.accept(Numbering.RIGHT_IS_OWN);
    } catch (CheckFailed mirrored) {
      throw mirrored.evidence().diagnosis() == Diagnosis.RACE ? failed : mirrored;
    }
  }

  /** Each eats as one should, and no fork is in two hands. */
  private static void judge(Transcript run, Numbering numbering) {
    manners(run);
    Map<Integer, String> holders = new HashMap<>();
    for (Mark mark : run.of(MarkKind.POINT).filter(mark -> !mark.value().isEmpty()).toList()) {
      int seat = mark.actor().charAt(mark.actor().length() - 1) - '0';
      int fork = numbering.fork(seat, mark.value());
      if (mark.label().equals("puts")) {
        holders.remove(fork);
      } else {
        String holder = holders.put(fork, mark.actor());
        assertThat(run).as(Diagnosis.RACE)
            .that(holder == null, "forks.taken", mark.actor(), side(mark.value()), String.valueOf(holder));
      }
    }
  }

  private static Text side(String side) {
    return new Text(side, side.equals("left") ? "左" : "右");
  }

  /** Each picks up two forks, eats and puts them down, for each meal. */
  private static void manners(Transcript run) {
    Map<String, Integer> steps = new HashMap<>();
    for (Mark mark : run.marks()) {
      String step = (mark.label() + " " + mark.value()).strip();
      if (mark.kind() == MarkKind.LEAVE || !MEAL.contains(step)) {
        continue;
      }
      int done = steps.getOrDefault(mark.actor(), 0);
      boolean allowed =
          switch (step) {
            case "eats" -> done == 0b11;
            case "puts left", "puts right" -> done >= 0b111 && (done & bit(step)) == 0;
            case "done" -> done == 0b11111;
            default -> done < 0b11 && (done & bit(step)) == 0;
          };
      assertThat(run).as(Diagnosis.WRONG_ORDER).that(allowed, "meal.step", mark.actor(), step);
      steps.put(mark.actor(), step.equals("done") ? 0 : done | bit(step));
    }
    assertThat(run).everyActor().finishes();
  }

  private static int bit(String step) {
    return 1 << MEAL.indexOf(step);
  }

  private static boolean together(Transcript run) {
    int eating = 0;
    for (Mark mark : run.marks()) {
      eating += mark.kind() == MarkKind.ENTER ? 1 : mark.kind() == MarkKind.LEAVE ? -1 : 0;
      if (eating > 1) {
        return true;
      }
    }
    return false;
  }
}
