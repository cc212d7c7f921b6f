package processpool;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import java.util.List;

@Exercise("process-pool")
class ProcessPoolSpec {
  @Check(id = "workers", points = 4, lesson = "#workers", order = 1)
  void workers(Stage stage, @Random(from = 2, to = 3) int count) {
    Transcript run = play(stage, "workers", 0, count);
    Told met = told(run, "met");
    Told here = told(run, "here");
    Told pids = told(run, "pids");
    Told strangers = told(run, "strangers");
    Told more = told(run, "more");
    Told turn = told(run, "turn");
    Told result = told(run, "result");
    long born = run.of(MarkKind.SPAWNED).count() - 1;
    assertThat(run).as(Diagnosis.WRONG_PROCESS).that(here.right(), "workers.here", here.observed());
    assertThat(run).as(Diagnosis.TOO_MANY).that(born <= count, "workers.born", count, born);
    assertThat(run).as(Diagnosis.OVER_SERIALISED).that(met.right(), "workers.met", met.expected(), met.observed());
    assertThat(run).as(Diagnosis.TOO_MANY).that(more.right(), "workers.more", more.observed());
    assertThat(run).as(Diagnosis.WRONG_ORDER).that(turn.right(), "workers.turn", turn.expected(), turn.observed());
    assertThat(run).as(Diagnosis.WRONG_PROCESS).that(pids.right(), "workers.pids", pids.expected(), pids.observed());
    assertThat(run).as(Diagnosis.WRONG_PROCESS).that(strangers.right(), "workers.strangers", strangers.observed());
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(result.right(), "result.headline", result.expected(), result.observed());
  }

  @Check(id = "results", points = 3, lesson = "#results", order = 2)
  void results(Stage stage, @Random(from = 1, to = 1_000_000) int seed) {
    Transcript run = play(stage, "results", seed, 2);
    Told side = told(run, "side by side");
    Told map = told(run, "map");
    Told none = told(run, "none");
    Told printed = told(run, "printed");
    Told given = told(run, "long");
    Told text = told(run, "text");
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(none.right(), "results.none", none.expected(), none.observed());
    assertThat(run).as(Diagnosis.OVER_SERIALISED).that(side.right(), "results.side", side.expected(), side.observed());
    assertThat(run).as(Diagnosis.WRONG_ORDER).that(map.right(), "results.map", map.expected(), map.observed());
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(printed.right(), "results.printed", printed.expected(), printed.observed());
    assertThat(run).as(Diagnosis.DEADLOCK).that(given.right(), "results.long", given.observed());
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(text.right(), "result.headline", text.expected(), text.observed());
  }

  @Check(id = "failures", points = 2, lesson = "#failures", order = 3)
  void failures(Stage stage) {
    Transcript run = play(stage, "failures", 0, 1);
    Told fails = told(run, "fails");
    Told mapped = told(run, "fails in map");
    Told well = told(run, "well");
    Told same = told(run, "same worker");
    assertThat(run).as(Diagnosis.MISSING_EXCEPTION).that(fails.right(), "failures.headline", fails.expected(), fails.observed());
    assertThat(run).as(Diagnosis.MISSING_EXCEPTION).that(mapped.right(), "failures.map", mapped.expected(), mapped.observed());
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(well.right(), "failures.well", well.expected(), well.observed());
    assertThat(run).as(Diagnosis.WRONG_PROCESS).that(same.right(), "failures.same", same.expected(), same.observed());
  }

  @Check(id = "close", points = 3, lesson = "#close", order = 4)
  void close(Stage stage) {
    Transcript run = play(stage, "close", 0, 2);
    Told before = told(run, "join before close");
    Told open = told(run, "not closed");
    Told close = told(run, "close");
    Told late = told(run, "late");
    Told early = told(run, "early");
    Told join = told(run, "join");
    Told taken = told(run, "taken");
    Told value = told(run, "value");
    Told again = told(run, "again");
    assertThat(run).as(Diagnosis.MISSING_EXCEPTION).that(before.right(), "close.before", before.expected(), before.observed());
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(open.right(), "close.open");
    assertThat(run).as(Diagnosis.TOO_LATE).that(close.right(), "close.waits", close.observed());
    assertThat(run).as(Diagnosis.MISSING_EXCEPTION).that(late.right(), "close.late", late.expected(), late.observed());
    assertThat(run).as(Diagnosis.TOO_EARLY).that(early.right(), "close.early", early.observed());
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(taken.right(), "close.taken", taken.expected(), taken.observed());
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(value.right(), "result.headline", value.expected(), value.observed());
    assertThat(run).as(Diagnosis.LEAKED_PROCESS).that(join.right(), "close.left", join.expected(), join.observed());
    assertThat(run).as(Diagnosis.UNEXPECTED_EXCEPTION).that(again.right(), "close.again", again.observed());
  }

  @Check(id = "killed", points = 3, lesson = "#killed", order = 5)
  void killed(Stage stage) {
    Transcript run = play(stage, "killed", 0, 2);
    Told begun = told(run, "begun");
    Told victim = told(run, "victim");
    Told next = told(run, "next");
    Told replaced = told(run, "replaced");
    Told other = told(run, "other");
    Told join = told(run, "join");
    assertThat(run).as(Diagnosis.OVER_SERIALISED).that(begun.right(), "begun.headline", begun.expected(), begun.observed());
    assertThat(run).as(Diagnosis.MISSING_EXCEPTION).that(victim.right(), "killed.headline", victim.expected(), victim.observed());
    assertThat(run).as(Diagnosis.LOST_WAKEUP).that(next.right(), "killed.next", next.expected(), next.observed());
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(other.right(), "killed.other", other.expected(), other.observed());
    assertThat(run).as(Diagnosis.WRONG_PROCESS).that(replaced.right(), "killed.replaced", replaced.expected(), replaced.observed());
    assertThat(run).as(Diagnosis.LEAKED_PROCESS).that(join.right(), "killed.join", join.expected(), join.observed());
  }

  @Check(id = "idle", points = 2, lesson = "#idle", order = 6)
  void idle(Stage stage) {
    Transcript run = play(stage, "idle", 0, 2);
    Told begun = told(run, "begun");
    Told rests = told(run, "rests");
    Told idle = told(run, "idle");
    Told busy = told(run, "busy");
    assertThat(run).as(Diagnosis.OVER_SERIALISED).that(begun.right(), "begun.headline", begun.expected(), begun.observed());
    assertThat(run).as(Diagnosis.BUSY_WAIT).that(rests.right(), "idle.rests");
    assertThat(run).as(Diagnosis.LEAKED_PROCESS).that(idle.right(), "idle.left");
    assertThat(run).as(Diagnosis.LEAKED_PROCESS).that(busy.right(), "idle.busy");
  }

  private static Transcript play(Stage stage, String scene, int seed, int workers) {
    Transcript run = stage.run(ProcessPoolScenes.class, scene, seed, workers);
    List<String> thrown = assertThat(run).valuesOf("thrown");
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(thrown.isEmpty(), "thrown.headline", thrown.isEmpty() ? "" : thrown.getFirst());
    if (!assertThat(run).valuesOf("given").isEmpty()) {
      Told given = told(run, "given");
      assertThat(run).as(Diagnosis.TOO_LATE).that(given.right(), "given.headline", given.observed());
    }
    return run;
  }

  /** Returns what is told of a step; of several of the same kind the last: the scene ends with the first that goes wrong. */
  private static Told told(Transcript run, String step) {
    boolean lost = !assertThat(run).valuesOf("gave up").isEmpty();
    return assertThat(run).valuesOf(step).stream()
        .reduce((_, last) -> last)
        .map(Told::of)
        .orElse(new Told("…", lost ? "…" : "—"));
  }

  /** Is what was expected of a step and what came of it. */
  private record Told(String expected, String observed) {
    static Told of(String both) {
      String[] parts = both.split("\\|", 2);
      return new Told(parts[0], parts[1]);
    }

    boolean right() {
      return expected.equals(observed);
    }
  }
}
