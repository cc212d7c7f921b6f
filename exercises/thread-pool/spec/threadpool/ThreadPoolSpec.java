package threadpool;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import interleave.judge.stage.Exploration;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

@Exercise("thread-pool")
class ThreadPoolSpec {
  private static final Exploration SOME = Exploration.standard().schedules(300);
  private static final Exploration FAIR = Exploration.standard().schedules(50).fairTime();
  /** The clock is virtual; reading it makes it go on by microseconds. */
  private static final Duration GRACE = Duration.ofMillis(1);

  @Check(id = "runs", points = 2, lesson = "#workers", limit = 20)
  void runs(Stage stage) {
    stage.exploring(FAIR).explore(ThreadPoolScenes::handshake, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).point("goes on").isMarked();
    });
    for (int threads : List.of(1, 2)) {
      stage.exploring(SOME).explore(ThreadPoolScenes::crowd, threads, 3, run -> {
        assertThat(run).everyActor().finishes();
        String boss = assertThat(run).valuesOf("boss is").getFirst();
        boolean elsewhere = !assertThat(run).valuesOf("runs in").contains(boss);
        assertThat(run).as(Diagnosis.WRONG_THREAD).that(elsewhere, "runs.boss");
        List<Integer> numbers = IntStream.rangeClosed(1, 3).boxed().toList();
        if (threads == 1) {
          assertThat(run).as(Diagnosis.WRONG_ORDER).because("runs.order").point("begins").hasValues(numbers);
        }
        assertThat(run).point("begins").hasValuesInAnyOrder(numbers);
        assertThat(run).point("result").hasValues(numbers);
      });
    }
  }

  @Check(id = "bound", points = 3, lesson = "#bound", limit = 20)
  void bound(Stage stage) {
    for (int threads : List.of(1, 2)) {
      stage.exploring(SOME).explore(ThreadPoolScenes::crowd, threads, threads + 1, run -> {
        assertThat(run).because("bound.more", threads).during("task").neverMoreThan(threads);
        assertThat(run).everyActor().finishes();
      });
    }
    for (int threads : List.of(2, 3)) {
      stage.exploring(SOME.schedules(150)).explore(ThreadPoolScenes::meeting, threads, run ->
          assertThat(run).as(Diagnosis.OVER_SERIALISED).because("bound.fewer", threads).point("met").happensTimes(threads));
    }
  }

  @Check(id = "reuse", points = 2, lesson = "#workers", limit = 20)
  void reuse(Stage stage) {
    for (int threads : List.of(1, 2)) {
      stage.exploring(SOME.schedules(150)).explore(ThreadPoolScenes::oneByOne, threads, 4, run -> reused(run, threads));
      stage.exploring(SOME.schedules(150)).explore(ThreadPoolScenes::crowd, threads, 4, run -> reused(run, threads));
    }
  }

  @Check(id = "results", points = 2, lesson = "#future", limit = 20)
  void results(Stage stage) {
    for (boolean late : List.of(false, true)) {
      stage.exploring(SOME).explore(ThreadPoolScenes::result, late, run -> {
        assertThat(run).everyActor().finishes();
        assertThat(run).because("results.value").point("result").hasValue("1");
      });
    }
    for (int threads : List.of(1, 2)) {
      stage.exploring(SOME.schedules(150)).explore(ThreadPoolScenes::nested, threads, run ->
          assertThat(run).point("result").hasValue("from inside"));
    }
    failures(stage, 1, 2);
  }

  @Check(id = "survives", points = 2, lesson = "#failure", limit = 20)
  void survives(Stage stage) {
    failures(stage, 2, 1);
    failures(stage, 3, 2);
  }

  @Check(id = "shutdown", points = 3, lesson = "#shutdown", limit = 20)
  void shutdown(Stage stage) {
    for (boolean busy : List.of(true, false)) {
      stage.exploring(FAIR).explore(ThreadPoolScenes::refused, busy, run -> {
        assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("shutdown.accepted")
            .point("submit").hasValue("RejectedExecutionException");
        assertThat(run).point("refused task runs").never();
        assertThat(run).everyActor().finishes();
      });
    }
    for (int threads : List.of(1, 2)) {
      stage.exploring(SOME).explore(ThreadPoolScenes::tail, threads, 3, run -> {
        assertThat(run).everyActor().finishes();
        assertThat(run).because("shutdown.tail").point("tail").hasValues(List.of("done", "done", "done"));
        assertThat(run).because("shutdown.tail").point("done").happensTimes(3);
      });
      stage.exploring(SOME).explore(ThreadPoolScenes::idle, threads + 1, threads - 1);
      stage.exploring(SOME).explore(ThreadPoolScenes::race, threads);
    }
  }

  @Check(id = "await", points = 2, lesson = "#await", limit = 20)
  void await(Stage stage, @Random(from = 40, to = 90) int millis) {
    for (int tasks : List.of(0, 1, 2)) {
      stage.exploring(SOME).explore(ThreadPoolScenes::waiters, tasks, run -> {
        assertThat(run).everyActor().finishes();
        assertThat(run).because("await.false").point("answer").hasValue(true);
        boolean last = isLast(run, "works", "over");
        assertThat(run).as(Diagnosis.TOO_EARLY).that(last, "await.early");
      });
    }
    Stage fair = stage.exploring(FAIR);
    fair.explore(ThreadPoolScenes::asks, millis * 1_000L, 200, true, run -> answers(run, false, millis * 1_000L));
    fair.explore(ThreadPoolScenes::asks, millis * 1_000L + 500, 0, false, run -> answers(run, false, millis * 1_000L + 500));
    fair.explore(ThreadPoolScenes::asks, millis * 1_000L, 21, true, run -> answers(run, true, 20_000));
    fair.explore(ThreadPoolScenes::asks, 0L, 21, true, run -> answers(run, false, 0));
    fair.explore(ThreadPoolScenes::asks, -1L, 0, true, run -> answers(run, true, 0));
    fair.explore(ThreadPoolScenes::calledBack, run -> {
      assertThat(run).everyActor().finishes();
      assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("await.ignored").point("came through").never();
      assertThat(run).point("called back").isMarked();
    });
  }

  @Check(id = "sleeping", points = 1, lesson = "#sleep", limit = 20)
  void sleeping(Stage stage) {
    Transcript[] last = new Transcript[1];
    var explored = stage.exploring(FAIR).explore(ThreadPoolScenes::patience, run -> last[0] = run);
    assertThat(last[0]).as(Diagnosis.BUSY_WAIT).that(!explored.polls(), "sleeping.polls");
  }

  private static void reused(Transcript run, int threads) {
    assertThat(run).everyActor().finishes();
    Set<String> ids = new HashSet<>(assertThat(run).valuesOf("runs in"));
    assertThat(run).as(Diagnosis.TOO_MANY).that(ids.size() <= threads, "reuse.threads", ids.size(), threads);
  }

  private static void failures(Stage stage, int failures, int threads) {
    for (String how : List.of("exception", "runtime", "error")) {
      String type = switch (how) {
        case "exception" -> "Exception";
        case "error" -> "AssertionError";
        default -> "IllegalStateException";
      };
      stage.exploring(SOME.schedules(100)).explore(ThreadPoolScenes::failing, how, failures, threads, run -> {
        assertThat(run).everyActor().finishes();
        assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("results.failure").point("failed").hasValue(type + " as agreed");
        assertThat(run).point("next").hasValue("done");
      });
    }
  }

  /** Tells whether every mark of the one comes before each of the other. */
  private static boolean isLast(Transcript run, String before, String after) {
    long first = run.marks().stream().filter(mark -> mark.label().equals(after)).mapToLong(mark -> mark.sequence()).min().orElse(0);
    return run.marks().stream().filter(mark -> mark.label().equals(before)).allMatch(mark -> mark.sequence() < first);
  }

  private static void answers(Transcript run, boolean expected, long micros) {
    assertThat(run).everyActor().finishes();
    assertThat(run).because(expected ? "await.false" : "await.true").point("answer").hasValue(expected);
    Duration time = Duration.ofNanos(micros * 1_000);
    assertThat(run).because("await.sooner").point("answer").noSoonerThan(time).after("asks");
    assertThat(run).because("await.later").point("answer").within(time.plus(GRACE)).of("asks");
  }
}
