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
  private static final int CALLER_MILLIS = 100;

  @Check(id = "three-generations", points = 3, lesson = "#three", order = 1)
  void threeGenerations(Stage stage) {
    Transcript run = detach(stage, stage.nonce());
    int caller = pidOf(run, "session", "caller");
    int worker = startedWorker(run);
    int middle = starterOf(run, worker);
    int top = starterOf(run, middle);
    boolean chain = middle > 0 && middle != caller && top == caller && worker != caller;
    assertThat(run)
        .as(Diagnosis.WRONG_PROCESS)
        .that(chain, "three-generations.headline", named(run, worker), named(run, middle), named(run, top));
  }

  @Check(id = "middle-leaves-at-once", points = 2, lesson = "#middle", order = 2)
  void middleLeavesAtOnce(Stage stage) {
    Transcript run = detach(stage, stage.nonce());
    String status = statusOf(run, starterOf(run, startedWorker(run)));
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(status.contains("exited(0)"), "middle-leaves-at-once.status", status);
    long back = run.of(MarkKind.LEAVE, "detach").findFirst().orElseThrow().nanos();
    long done = run.of(MarkKind.LEAVE, "work").findFirst().map(Mark::nanos).orElse(Long.MAX_VALUE);
    assertThat(run)
        .as(Diagnosis.TOO_LATE)
        .that(back < done, "middle-leaves-at-once.headline", back / 1_000_000, done / 1_000_000);
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
    int worker = startedWorker(run);
    String done = value(run, "done").orElse("—");
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(done.equals(word), "worker-lives-on.headline", word, done);
    String status = statusOf(run, worker);
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(status.contains("exited(0)"), "worker-lives-on.status", status);
    assertThat(run)
        .as(Diagnosis.WRONG_PROCESS)
        .that(isOrphan(run, worker), "worker-lives-on.orphan", named(run, starterOf(run, worker)));
  }

  @Check(id = "own-session", points = 1, lesson = "#session", order = 5)
  void ownSession(Stage stage) {
    Transcript run = detach(stage, stage.nonce());
    startedWorker(run);
    String caller = of(run, "session", "caller").map(Mark::value).orElse("?");
    String worker = of(run, "session", "worker").map(Mark::value).orElse("?");
    assertThat(run)
        .as(Diagnosis.WRONG_PROCESS)
        .that(!worker.equals(caller), "own-session.headline", caller, worker);
    assertThat(run)
        .as(Diagnosis.WRONG_PROCESS)
        .that(!worker.endsWith("leader"), "own-session.leads", worker);
  }

  private static Transcript detach(Stage stage, String word) {
    Transcript run = stage.run(DoubleForkScenes.class, word, CALLER_MILLIS);
    String thrown = value(run, "thrown").orElse("");
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(thrown.isEmpty(), "thrown.headline", thrown);
    return run;
  }

  private static int startedWorker(Transcript run) {
    int worker = pidOf(run, "started", "worker");
    assertThat(run).as(Diagnosis.WRONG_PROCESS).that(worker > 0, "worker.missing");
    return worker;
  }

  private static boolean isOrphan(Transcript run, int pid) {
    return run.of(MarkKind.REPARENTED).anyMatch(mark -> mark.pid() == pid)
        || run.of(MarkKind.SPAWNED).anyMatch(mark -> mark.pid() == pid && mark.value().contains("warden"));
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

  private static String named(Transcript run, int pid) {
    return run.marks().stream().filter(mark -> mark.pid() == pid).map(Mark::actor).findFirst().orElse("—");
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
                .orElse("—"));
  }
}
