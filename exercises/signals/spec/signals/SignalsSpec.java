package signals;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import java.util.List;

@Exercise("signals")
class SignalsSpec {
  private static final int FAR_MILLIS = 2_000;

  @Check(id = "visits", points = 2, lesson = "#handler", order = 1)
  void visits(Stage stage) {
    Transcript run = play(stage, "visits", 0);
    assertThat(run).as(Diagnosis.TOO_LATE).that(value(run, "back").equals("back"), "visits.back");
    List<String> visits = assertThat(run).valuesOf("visit");
    boolean right = visits.size() == 3 && visits.stream().allMatch("the sender"::equals);
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(right, "visits.headline", visits);
    assertThat(run).as(Diagnosis.BUSY_WAIT).that(value(run, "rests").equals("true"), "visits.rests");
  }

  @Check(id = "pending", points = 2, lesson = "#pending", order = 2)
  void pending(Stage stage) {
    Transcript run = play(stage, "pending", 0);
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(value(run, "first").equals("visited"), "pending.first", value(run, "first"));
    assertThat(run).as(Diagnosis.LOST_WAKEUP).that(value(run, "second").equals("visited"), "pending.headline", value(run, "second"));
  }

  @Check(id = "undisturbed", points = 2, lesson = "#ignore", order = 3)
  void undisturbed(Stage stage) {
    Transcript run = play(stage, "undisturbed", 0);
    String failing = value(run, "failing");
    assertThat(run)
        .as(Diagnosis.MISSING_EXCEPTION)
        .that(failing.equals("threw IllegalStateException"), "undisturbed.failing", failing);
    assertThat(run).that(value(run, "restored").equals("default"), "undisturbed.restored", value(run, "restored"));
    assertThat(run).that(value(run, "meanwhile").equals("works"), "undisturbed.headline", value(run, "meanwhile"));
    assertThat(run).that(value(run, "worked").equals("done"), "undisturbed.worked", value(run, "worked"));
    assertThat(run).that(value(run, "after").equals("default"), "undisturbed.after", value(run, "after"));
    assertThat(run).because("undisturbed.ends").process("clerk").signaled(2);
  }

  @Check(id = "alarm", points = 2, lesson = "#alarm", order = 4)
  void alarm(Stage stage) {
    Transcript run = play(stage, "alarm", 0);
    String rings = value(run, "rings");
    assertThat(run).as(Diagnosis.TOO_MANY).that(rings.equals("[third]"), "alarm.headline", "[third]", rings);
    long after = number(run, "after");
    assertThat(run).as(Diagnosis.TOO_EARLY).that(after >= FAR_MILLIS - 10, "alarm.early", after);
    assertThat(run).that(value(run, "left").equals("right, right, right"), "alarm.left", "0, 60, 1", value(run, "told"));
  }

  @Check(id = "nap", points = 1, lesson = "#pause", order = 5)
  void nap(Stage stage) {
    Transcript run = play(stage, "nap", 0);
    assertThat(run).as(Diagnosis.BUSY_WAIT).that(value(run, "rests").equals("true"), "nap.rests");
    assertThat(run).as(Diagnosis.NOT_BLOCKING).that(value(run, "asleep").equals("true"), "nap.asleep");
    assertThat(run).as(Diagnosis.LOST_WAKEUP).that(value(run, "woken").equals("back"), "nap.headline", value(run, "woken"));
    long left = number(run, "left");
    assertThat(run).that(left > 0 && left <= 60, "nap.left", left);
    assertThat(run).that(value(run, "alarm").equals("0"), "nap.alarm", value(run, "alarm"));
    assertThat(run).as(Diagnosis.LOST_WAKEUP).that(value(run, "whole").equals("back"), "nap.whole", value(run, "whole"));
    assertThat(run).as(Diagnosis.TOO_EARLY).that(number(run, "lasted") >= 990, "nap.lasted", value(run, "lasted"));
    assertThat(run).that(value(run, "over").equals("0"), "nap.over", value(run, "over"));
  }

  @Check(id = "refused", points = 1, lesson = "#refused", order = 6)
  void refused(Stage stage, @Random(from = 70, to = 99) int wrong) {
    Transcript run = play(stage, "refused", wrong);
    List<String> told = assertThat(run).valuesOf("can ignore");
    List<String> expected = List.of("15 true", "9 false", "1 true", "19 false", "10 true", wrong + " false");
    assertThat(run).that(told.equals(expected), "refused.headline", expected, told);
    List<String> changed = assertThat(run).valuesOf("changed");
    assertThat(run).that(changed.isEmpty(), "refused.changed", changed);
  }

  private static Transcript play(Stage stage, String scene, int number) {
    Transcript run = stage.run(SignalsScenes.class, scene, number);
    List<String> thrown = assertThat(run).valuesOf("thrown");
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(thrown.isEmpty(), "thrown.headline", thrown.isEmpty() ? "" : thrown.getFirst());
    return run;
  }

  private static String value(Transcript run, String label) {
    return assertThat(run).valuesOf(label).stream().findFirst().orElse("—");
  }

  private static long number(Transcript run, String label) {
    String text = value(run, label);
    return text.matches("-?\\d{1,9}") ? Long.parseLong(text) : -1;
  }
}
