package semaphore;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import interleave.judge.stage.Exploration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

@Exercise("semaphore")
class SemaphoreSpec {
  /** What a machine may add to a wait; waiting for a processor is not counted. */
  private static final Duration GRACE = Duration.ofMillis(250);

  @Check(id = "bound", points = 3, lesson = "#permits", limit = 4)
  void bound(Stage stage, @Random(from = 2, to = 4) int permits) {
    explored(stage).explore(SemaphoreScenes::rush, 1, 2, run -> inside(run, 1));
    explored(stage).explore(SemaphoreScenes::oneForOne, 2, run -> inside(run, 0));
    explored(stage).explore(SemaphoreScenes::books, 1, run -> assertThat(run)
        .as(Diagnosis.RACE).because("bound.books").point("left").hasValue(1));
    explored(stage).explore(SemaphoreScenes::crowd, 2, 3, run -> assertThat(run)
        .during("inside").neverMoreThan(2));
    Transcript run = stage.play(SemaphoreScenes::crowd, permits, permits + 3);
    assertThat(run).during("inside").neverMoreThan(permits);
    assertThat(run).everyActor().finishes();
  }

  @Check(id = "progress", points = 2, lesson = "#waiting", limit = 4)
  void progress(Stage stage, @Random(from = 2, to = 6) int permits) {
    explored(stage).explore(SemaphoreScenes::full, 2, run -> assertThat(run)
        .everyActor().finishes());
    assertThat(stage.play(SemaphoreScenes::full, permits)).everyActor().finishes();
  }

  @Check(id = "wake-up", points = 3, lesson = "#wake-up", limit = 4)
  void wakeUp(Stage stage, @Random(from = 2, to = 5) int waiters) {
    explored(stage).explore(SemaphoreScenes::wakeUp, 2, run -> assertThat(run)
        .as(Diagnosis.LOST_WAKEUP).everyActor().finishes());
    assertThat(stage.perturbed(SemaphoreScenes::wakeUp, waiters)).everyActor().finishes();
  }

  @Check(id = "timeout", points = 2, lesson = "#time", limit = 4)
  void timeout(Stage stage, @Random(from = 60, to = 120) int millis) {
    givesUp(stage.play(SemaphoreScenes::inVain, (long) millis, "MILLISECONDS"), millis);
    timed(stage).explore(SemaphoreScenes::inVain, millis * 1_000L, "MICROSECONDS", run -> givesUp(run, millis));
    timed(stage).explore(SemaphoreScenes::disturbed, 200, run -> {
      // The waiter may have been faster than the thief; then there is nothing to complain about.
      if (assertThat(run).valuesOf("answer").equals(List.of("false"))) {
        atTheRightTime(run, 200);
      }
    });
  }

  @Check(id = "in-time", points = 2, lesson = "#time", limit = 4)
  void inTime(Stage stage) {
    timed(stage).explore(SemaphoreScenes::inTime, 3, SemaphoreSpec::comesInTime);
    comesInTime(stage.play(SemaphoreScenes::inTime, 3));
  }

  private static void comesInTime(Transcript run) {
    assertThat(run).because("in-time.value").point("answer").hasValue(true);
    assertThat(run).because("in-time.late").point("answer").within(Duration.ofSeconds(1)).of("release");
  }

  /** Time passes only when nobody can go on, so that what is late is so on any machine. */
  private static Stage timed(Stage stage) {
    return stage.exploring(Exploration.standard().schedules(60).fairTime());
  }

  @Check(id = "interrupt", points = 2, lesson = "#interrupt", limit = 4)
  void interrupt(Stage stage) {
    for (boolean timed : List.of(false, true)) {
      Transcript waiting = stage.play(SemaphoreScenes::calledBack, timed);
      calledBack(waiting, 0);
      assertThat(waiting).everyActor().finishes();
      calledBack(stage.play(SemaphoreScenes::interruptedBefore, timed), 1);
    }
  }

  @Check(id = "limits", points = 1, lesson = "#limits", limit = 4)
  void limits(Stage stage, @Random(from = 1, to = 9) int number) {
    assertThat(stage.play(SemaphoreScenes::made, -number)).because("limits.negative")
        .actor("maker").throwsA("IllegalArgumentException");
    for (int timeout : List.of(0, -number)) {
      answers(stage.play(SemaphoreScenes::once, 0, timeout), false);
      answers(stage.play(SemaphoreScenes::once, 1, timeout), true);
    }
  }

  @Check(id = "sleeping", points = 2, lesson = "#sleep", limit = 4)
  void sleeping(Stage stage) {
    int looks = 100;
    Transcript run = stage.play(SemaphoreScenes::watched, looks);
    awake(run, "awake", looks);
    awake(run, "awake in time", looks);
  }

  @Check(id = "any-thread", points = 2, lesson = "#any-thread", limit = 4)
  void anyThread(Stage stage, @Random(from = 1, to = 3) int permits) {
    Transcript run = stage.play(SemaphoreScenes::stranger, permits);
    assertThat(run).everyActor().finishes();
    assertThat(run).because("any-thread.count", permits + 1).point("left").hasValue(permits + 1);
  }

  @Check(id = "count", points = 1, lesson = "#count", limit = 4)
  void count(Stage stage, @Random(from = 2, to = 4) int permits) {
    Transcript run = stage.play(SemaphoreScenes::counted, permits);
    List<Integer> down = new ArrayList<>();
    for (int left = permits; left >= 0; left--) {
      down.add(left);
    }
    assertThat(run).point("free").hasValues(down);
    assertThat(run).because("count.waiters").point("free beside waiters").hasValue(0);
    assertThat(run).point("free after all").hasValue(1);
  }

  /** Small scenes, of which a few hundred schedules show what there is to see. */
  private static Stage explored(Stage stage) {
    return stage.exploring(Exploration.standard().schedules(400));
  }

  /** At no moment are more in than there were permits from the start and from releases so far. */
  private static void inside(Transcript run, int permits) {
    int allowed = permits;
    int in = 0;
    for (Mark mark : run.of(MarkKind.POINT).toList()) {
      if (mark.label().equals("release")) {
        allowed++;
      } else if (mark.label().equals("in")) {
        in++;
        assertThat(run).as(Diagnosis.TOO_MANY).that(in <= allowed, "bound.inside", in, allowed);
      }
    }
    assertThat(run).everyActor().finishes();
  }

  private static void givesUp(Transcript run, int millis) {
    answers(run, false);
    atTheRightTime(run, millis);
    assertThat(run).everyActor().finishes();
  }

  private static void atTheRightTime(Transcript run, int millis) {
    Duration time = Duration.ofMillis(millis);
    assertThat(run).because("timeout.early", millis).point("answer").noSoonerThan(time).after("asks");
    assertThat(run).because("timeout.late", millis).point("answer").within(time.plus(GRACE)).of("asks");
  }

  private static void answers(Transcript run, boolean expected) {
    assertThat(run).everyActor().doesNotThrow();
    assertThat(run).point("answer").hasValue(expected);
  }

  private static void calledBack(Transcript run, int left) {
    assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("interrupt.ignored").point("came through").never();
    assertThat(run).point("called back").isMarked();
    assertThat(run).because("interrupt.count", left).point("left").hasValue(left);
  }

  /** One look in twenty may fall into a moment in which the thread was woken by chance. */
  private static void awake(Transcript run, String label, int looks) {
    assertThat(run).point(label).isMarked();
    int awake = Integer.parseInt(assertThat(run).valuesOf(label).getFirst());
    assertThat(run).as(Diagnosis.BUSY_WAIT).that(awake <= looks / 20, "sleeping.awake", awake, looks);
  }
}
