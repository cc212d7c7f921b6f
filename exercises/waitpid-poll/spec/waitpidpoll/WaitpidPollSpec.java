package waitpidpoll;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;

@Exercise("waitpid-poll")
class WaitpidPollSpec {
  private static final int IDLE_MILLIS = 500;

  /** No number but these two divides them: whoever asks at every n-th piece only is late. */
  private static final int[] PRIMES = {11, 13};

  @Check(id = "works-on", points = 3, lesson = "#wnohang", order = 1)
  void worksOn(Stage stage, @Random(from = 9, to = 15) int amount) {
    Transcript run = work(stage, "busy", 3, amount);
    String asleep = value(run, "asleep");
    assertThat(run).as(Diagnosis.NOT_BLOCKING).that(asleep.equals("—"), "works-on.headline", amount, asleep);
  }

  @Check(id = "stops", points = 2, lesson = "#ask", order = 2)
  void stops(Stage stage, @Random(from = 0, to = 1) int which) {
    Transcript run = work(stage, "busy", 3, PRIMES[which]);
    int late = Integer.parseInt(value(run, "late"));
    assertThat(run).as(Diagnosis.TOO_LATE).that(late == 0, "stops.headline", late);
    String done = value(run, "done");
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(value(run, "pieces").equals(done), "stops.count", done, value(run, "pieces"));
  }

  @Check(id = "status", points = 3, lesson = "#bury", order = 3)
  void status(Stage stage, @Random(from = 1, to = 76) int code) {
    Transcript run = work(stage, "brothers", code, 5);
    String expected = "exited(" + code + ")";
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(value(run, "status").equals(expected), "status.headline", expected, value(run, "status"));
    assertThat(run).as(Diagnosis.ZOMBIE).that(value(run, "child").equals("buried"), "status.left", value(run, "child"));
    assertThat(run).as(Diagnosis.WRONG_PROCESS).that(value(run, "left").equals("1"), "status.brother", value(run, "left"));
  }

  @Check(id = "rests", points = 2, lesson = "#rest", order = 4)
  void rests(Stage stage) {
    Transcript run = work(stage, "idle", 0, IDLE_MILLIS);
    String asleep = value(run, "asleep");
    assertThat(run).as(Diagnosis.TOO_LATE).that(asleep.equals("—"), "rests.asleep", asleep);
    long cpu = Long.parseLong(value(run, "cpu"));
    long awake = Long.parseLong(value(run, "awake"));
    assertThat(run).as(Diagnosis.BUSY_WAIT).that(cpu * 3 < awake, "rests.headline", cpu, awake);
  }

  private static Transcript work(Stage stage, String kind, int code, int amount) {
    Transcript run = stage.run(WaitpidPollScenes.class, kind, code, amount);
    String thrown = value(run, "thrown");
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(thrown.equals("—"), "thrown.headline", thrown);
    return run;
  }

  private static String value(Transcript run, String label) {
    return assertThat(run).valuesOf(label).stream().findFirst().orElse("—");
  }
}
