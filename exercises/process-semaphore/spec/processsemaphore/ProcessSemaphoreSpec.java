package processsemaphore;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import java.util.List;

@Exercise("process-semaphore")
class ProcessSemaphoreSpec {
  private static final String REFUSED = "threw IllegalStateException";

  @Check(id = "bound", points = 3, lesson = "#count", order = 1)
  void bound(
      Stage stage,
      @Random(from = 2, to = 3) int permits,
      @Random(from = 1, to = 2) int more,
      @Random(from = 20, to = 40) int times) {
    Transcript run = play(stage, "bound", permits, permits + more, times);
    assertThat(run).because("bound.headline", permits).during("inside").neverMoreThan(permits);
    assertThat(run).as(Diagnosis.OVER_SERIALISED).that(each(run, "in", "acquired"), "bound.in", permits, values(run, "in"));
    assertThat(run).as(Diagnosis.NOT_BLOCKING).that(each(run, "full", "waits"), "bound.full", permits, "waits", values(run, "full"));
    everyTurnComes(run);
    String all = String.valueOf(permits);
    assertThat(run).as(Diagnosis.DEADLOCK).that(each(run, "worked", "worked"), "bound.worked", times, values(run, "worked"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "value", all), "bound.value", all, values(run, "value"));
  }

  @Check(id = "woken", points = 2, lesson = "#sleep", order = 2)
  void woken(Stage stage) {
    Transcript run = play(stage, "woken", 2, 0, 0);
    everyTurnComes(run);
    assertThat(run).as(Diagnosis.NOT_BLOCKING).that(each(run, "for nothing", "waits"), "woken.for-nothing", "waits", values(run, "for nothing"));
  }

  @Check(id = "value", points = 2, lesson = "#owner", order = 3)
  void value(Stage stage) {
    int permits = ProcessSemaphoreScenes.PERMITS;
    Transcript run = play(stage, "value", permits, 0, 0);
    for (String told : values(run, "free")) {
      String[] parts = told.split("\\|");
      String expected = String.valueOf(permits - Integer.parseInt(parts[1]));
      assertThat(run).as(Diagnosis.WRONG_VALUE).that(parts[0].equals(expected), "value.headline", permits, parts[2], expected, parts[0]);
    }
    String once = List.of("released", REFUSED).toString();
    String both = List.of("acquired", "released").toString();
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "stranger", "released"), "value.stranger", "released", values(run, "stranger"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "surplus", once), "value.surplus", once, values(run, "surplus"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "both", both), "value.both", both, values(run, "both"));
  }

  @Check(id = "timed", points = 2, lesson = "#timed", order = 4)
  void timed(Stage stage, @Random(from = 300, to = 500) int millis) {
    Transcript run = play(stage, "timed", 1, millis, 0);
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "gave up", "gave up"), "timed.headline", "gave up", values(run, "gave up"));
    long lasted = number(values(run, "lasted").getFirst());
    assertThat(run).as(Diagnosis.TOO_EARLY).that(lasted * 10 >= millis * 9L, "timed.early", millis, lasted);
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "left", "0"), "timed.left", "0", values(run, "left"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "early", "waits"), "timed.unit", "waits", values(run, "early"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "in time", "acquired"), "timed.free", "acquired", values(run, "in time"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "not at all", "gave up"), "timed.zero", "gave up", values(run, "not at all"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "at once", "acquired"), "timed.free", "acquired", values(run, "at once"));
    for (String told : values(run, "last moment")) {
      boolean right = told.equals("acquired|0") || told.equals("gave up|1");
      assertThat(run).as(Diagnosis.RACE).that(right, "timed.last", "acquired|0", "gave up|1", told);
    }
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "restless", "gave up"), "timed.restless", "gave up", values(run, "restless"));
  }

  @Check(id = "sleeps", points = 1, lesson = "#sleep", order = 5)
  void sleeps(Stage stage, @Random(from = 500, to = 700) int millis) {
    Transcript run = play(stage, "sleeps", 1, millis, 0);
    assertThat(run).as(Diagnosis.NOT_BLOCKING).that(each(run, "early", "no"), "sleeps.early");
    for (String told : values(run, "rested")) {
      String[] rested = told.split(" ");
      assertThat(run).as(Diagnosis.LOST_WAKEUP).that(rested.length == 3, "turn.headline", "acquired", told);
      long cpu = Long.parseLong(rested[1]);
      long awake = Long.parseLong(rested[2]);
      assertThat(run).as(Diagnosis.BUSY_WAIT).that(cpu * 3 < awake, "sleeps.headline", cpu, awake);
    }
  }

  @Check(id = "killed", points = 2, lesson = "#killed", order = 6)
  void killed(Stage stage) {
    Transcript run = play(stage, "killed", 2, 0, 0);
    List<String> bereaved = values(run, "bereaved");
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(!bereaved.isEmpty(), "killed.headline", "—", "acquired", "—", "—");
    for (String told : bereaved) {
      String[] parts = told.split("\\|");
      boolean came = parts[1].equals("acquired");
      assertThat(run).as(Diagnosis.LOST_WAKEUP).that(came, "killed.headline", parts[0], "acquired", parts[1], parts[2]);
      assertThat(run).as(Diagnosis.WRONG_VALUE).that(parts[2].matches(parts[3]), "killed.value", parts[0], parts[3], parts[2]);
    }
  }

  private static void everyTurnComes(Transcript run) {
    assertThat(run).as(Diagnosis.LOST_WAKEUP).that(each(run, "turn", "acquired"), "turn.headline", "acquired", values(run, "turn"));
  }

  /** Tells whether a point was marked, with this value each time. */
  private static boolean each(Transcript run, String label, String expected) {
    List<String> values = values(run, label);
    return !values.isEmpty() && values.stream().allMatch(expected::equals);
  }

  private static List<String> values(Transcript run, String label) {
    return assertThat(run).valuesOf(label);
  }

  private static Transcript play(Stage stage, String scene, int permits, int number, int times) {
    Transcript run = stage.run(ProcessSemaphoreScenes.class, scene, permits, number, times);
    List<String> thrown = values(run, "thrown");
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(thrown.isEmpty(), "thrown.headline", thrown.isEmpty() ? "" : thrown.getFirst());
    return run;
  }

  private static long number(String text) {
    return text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
  }
}
