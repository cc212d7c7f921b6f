package processevent;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import java.util.List;

@Exercise("process-event")
class ProcessEventSpec {
  @Check(id = "all", points = 3, lesson = "#level", order = 1)
  void all(Stage stage, @Random(from = 2, to = 4) int waiters) {
    Transcript run = play(stage, "all", waiters);
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "before", "false"), "all.new", "false", values(run, "before"));
    assertThat(run).as(Diagnosis.NOT_BLOCKING).that(each(run, "early", "waits"), "all.early", "waits", values(run, "early"));
    assertThat(run).as(Diagnosis.LOST_WAKEUP).that(each(run, "after", "passed"), "all.headline", "passed", values(run, "after"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "later", "true"), "all.later", "true", values(run, "later"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "late", "passed"), "all.late", "passed", values(run, "late"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "again", "passed"), "all.late", "passed", values(run, "again"));
  }

  @Check(id = "clear", points = 2, lesson = "#clear", order = 2)
  void clear(Stage stage) {
    Transcript run = play(stage, "clear", 0);
    assertThat(run).as(Diagnosis.LOST_WAKEUP).that(each(run, "set", "passed"), "clear.set", "passed", values(run, "set"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "cleared", "false"), "clear.is-set", "false", values(run, "cleared"));
    assertThat(run).as(Diagnosis.NOT_BLOCKING).that(each(run, "blocks", "waits"), "clear.headline", "waits", values(run, "blocks"));
    assertThat(run).as(Diagnosis.LOST_WAKEUP).that(each(run, "passes", "passed"), "clear.set", "passed", values(run, "passes"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "times out", "gave up"), "clear.timed", "gave up", values(run, "times out"));
  }

  @Check(id = "woken", points = 2, lesson = "#sleep", order = 3)
  void woken(Stage stage) {
    Transcript run = play(stage, "woken", 0);
    assertThat(run).as(Diagnosis.LOST_WAKEUP).that(each(run, "woken", "passed"), "woken.headline", "passed", values(run, "woken"));
    assertThat(run).as(Diagnosis.NOT_BLOCKING).that(each(run, "for nothing", "waits"), "woken.for-nothing", "waits", values(run, "for nothing"));
  }

  @Check(id = "timed", points = 2, lesson = "#timed", order = 4)
  void timed(Stage stage, @Random(from = 300, to = 500) int millis) {
    Transcript run = play(stage, "timed", millis);
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "gave up", "gave up"), "timed.headline", "gave up", values(run, "gave up"));
    long lasted = number(value(run, "lasted"));
    assertThat(run).as(Diagnosis.TOO_EARLY).that(lasted * 10 >= millis * 9L, "timed.early", millis, lasted);
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "early", "waits"), "timed.unit", "waits", values(run, "early"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "in time", "passed"), "timed.set", "passed", values(run, "in time"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "at once", "passed"), "timed.set", "passed", values(run, "at once"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "not at all", "gave up"), "timed.zero", "gave up", values(run, "not at all"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "restless", "gave up"), "timed.restless", "gave up", values(run, "restless"));
  }

  @Check(id = "sleeps", points = 1, lesson = "#sleep", order = 5)
  void sleeps(Stage stage, @Random(from = 500, to = 700) int millis) {
    Transcript run = play(stage, "sleeps", millis);
    assertThat(run).as(Diagnosis.NOT_BLOCKING).that(each(run, "early", "no"), "sleeps.early");
    for (String told : values(run, "rested")) {
      String[] rested = told.split(" ");
      assertThat(run).as(Diagnosis.LOST_WAKEUP).that(rested.length == 3, "woken.headline", "passed", told);
      long cpu = Long.parseLong(rested[1]);
      long awake = Long.parseLong(rested[2]);
      assertThat(run).as(Diagnosis.BUSY_WAIT).that(cpu * 3 < awake, "sleeps.headline", cpu, awake);
    }
  }

  /** Tells whether a point was marked, with this value each time. */
  private static boolean each(Transcript run, String label, String expected) {
    List<String> values = values(run, label);
    return !values.isEmpty() && values.stream().allMatch(expected::equals);
  }

  private static List<String> values(Transcript run, String label) {
    return assertThat(run).valuesOf(label);
  }

  private static Transcript play(Stage stage, String scene, int number) {
    Transcript run = stage.run(ProcessEventScenes.class, scene, number);
    List<String> thrown = assertThat(run).valuesOf("thrown");
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(thrown.isEmpty(), "thrown.headline", thrown.isEmpty() ? "" : thrown.getFirst());
    return run;
  }

  private static long number(String text) {
    return text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
  }

  private static String value(Transcript run, String label) {
    return assertThat(run).valuesOf(label).stream().findFirst().orElse("0");
  }
}
