package doublefork;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Stage;
import java.util.Optional;

@Exercise("double-fork")
class DoubleForkSpec {
  private static final int CALLER_MILLIS = 300;

  @Check(id = "three-generations", points = 3, lesson = "#three", order = 1)
  void threeGenerations(Stage stage) {
    Transcript run = detach(stage, stage.nonce());
    int caller = pidOf(run, "session", "caller");
    int worker = pidOf(run, "started", "worker");
    int middle = starterOf(run, worker);
    int top = starterOf(run, middle);
    boolean chain = worker > 0 && middle > 0 && middle != caller && top == caller && worker != caller;
    assertThat(run)
        .as(Diagnosis.WRONG_PROCESS)
        .that(chain, "three-generations.headline", caller, worker, middle, top);
  }

  @Check(id = "middle-leaves-at-once", points = 2, lesson = "#middle", order = 2)
  void middleLeavesAtOnce(Stage stage) {
    Transcript run = detach(stage, stage.nonce());
    int worker = pidOf(run, "started", "worker");
    String status = statusOf(run, starterOf(run, worker));
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(status.contains("exited(0)"), "middle-leaves-at-once.status", status);
    long back = run.of(MarkKind.LEAVE, "detach").findFirst().orElseThrow().nanos();
    long done = run.of(MarkKind.LEAVE, "work").findFirst().map(Mark::nanos).orElse(Long.MAX_VALUE);
    assertThat(run)
        .as(Diagnosis.TOO_LATE)
        .that(back < done, "middle-leaves-at-once.headline", (back - done) / 1_000_000);
  }

  @Check(id = "no-zombie", points = 2, lesson = "#bury", order = 3)
  void noZombie(Stage stage) {
    Transcript run = detach(stage, stage.nonce());
    String children = value(run, "children").orElse("?");
    assertThat(run)
        .as(Diagnosis.ZOMBIE)
        .that(children.equals("0"), "no-zombie.headline", children);
  }

  @Check(id = "worker-lives-on", points = 2, lesson = "#worker", order = 4)
  void workerLivesOn(Stage stage) {
    String word = stage.nonce();
    Transcript run = detach(stage, word);
    String done = value(run, "done").orElse("-");
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(done.equals(word), "worker-lives-on.headline", word, done);
    int worker = pidOf(run, "started", "worker");
    String status = statusOf(run, worker);
    boolean orphaned =
        run.of(MarkKind.REPARENTED).anyMatch(mark -> mark.pid() == worker)
            || run.of(MarkKind.SPAWNED).anyMatch(mark -> mark.pid() == worker && mark.value().contains("warden"));
    assertThat(run)
        .as(Diagnosis.WRONG_PROCESS)
        .that(orphaned && status.contains("exited(0)"), "worker-lives-on.orphan", orphaned, status);
  }

  @Check(id = "own-session", points = 1, lesson = "#session", order = 5)
  void ownSession(Stage stage) {
    Transcript run = detach(stage, stage.nonce());
    String caller = of(run, "session", "caller").map(Mark::value).orElse("?");
    String worker = of(run, "session", "worker").map(Mark::value).orElse(caller);
    boolean own = !worker.equals(caller) && !worker.endsWith("leader");
    assertThat(run)
        .as(Diagnosis.WRONG_PROCESS)
        .that(own, "own-session.headline", caller, worker);
  }

  private static Transcript detach(Stage stage, String word) {
    Transcript run = stage.run(DoubleForkScenes.class, word, CALLER_MILLIS);
    String thrown = value(run, "thrown").orElse("");
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(thrown.isEmpty(), "thrown.headline", thrown);
    return run;
  }

  private static Optional<Mark> of(Transcript run, String label, String actor) {
    return run.of(MarkKind.POINT, label).filter(mark -> mark.actor().equals(actor)).findFirst();
  }

  private static Optional<String> value(Transcript run, String label) {
    return run.of(MarkKind.POINT, label).map(Mark::value).findFirst();
  }

  private static int pidOf(Transcript run, String label, String actor) {
    return of(run, label, actor).map(Mark::pid).orElse(0);
  }

  /** Returns who started a process: the caller of spawn, for the kernel may show it only when it is orphaned. */
  private static int starterOf(Transcript run, int pid) {
    return run.of(MarkKind.CALL, "spawn")
        .filter(mark -> mark.value().equals(String.valueOf(pid)))
        .map(Mark::pid)
        .findFirst()
        .orElse(0);
  }

  private static String statusOf(Transcript run, int pid) {
    Optional<String> kernel =
        run.of(MarkKind.REAPED).filter(mark -> mark.pid() == pid).map(Mark::value).filter(v -> v.contains("(")).findFirst();
    return kernel.orElseGet(
        () ->
            run.of(MarkKind.CALL, "waitpid")
                .map(Mark::value)
                .filter(value -> value.contains(pid + " "))
                .findFirst()
                .orElse("?"));
  }
}
