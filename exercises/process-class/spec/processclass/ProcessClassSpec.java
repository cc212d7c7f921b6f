package processclass;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import java.util.List;

@Exercise("process-class")
class ProcessClassSpec {
  @Check(id = "own-process", points = 3, lesson = "#start", order = 1)
  void ownProcess(Stage stage) {
    Transcript run = play(stage, "own-process", 0);
    int parent = assertThat(run).process("parent").pid();
    List<Mark> runs = run.of(MarkKind.POINT, "runs").toList();
    boolean elsewhere = runs.stream().allMatch(mark -> mark.pid() != parent);
    assertThat(run).as(Diagnosis.WRONG_PROCESS).that(elsewhere, "own-process.headline", parent);
    assertThat(run).as(Diagnosis.TOO_EARLY).that(value(run, "made").equals("0"), "own-process.early", value(run, "made"));
    assertThat(run).that(!runs.isEmpty(), "own-process.never");
    boolean once = runs.size() == 1 && value(run, "children").equals("1");
    assertThat(run).as(Diagnosis.TOO_MANY).that(once, "own-process.once", runs.size(), value(run, "children"));
    int child = runs.getFirst().pid();
    assertThat(run).process(child).isChildOf("parent");
    assertThat(run).as(Diagnosis.OVER_SERIALISED).that(value(run, "start").equals(Call.DONE), "own-process.waits", value(run, "start"));
    String told = "parent: " + value(run, "pid") + ", child: " + runs.getFirst().value();
    String expected = "parent: " + child + ", child: " + child;
    assertThat(run).as(Diagnosis.WRONG_PROCESS).that(told.equals(expected), "own-process.pid", expected, told);
  }

  @Check(id = "arguments", points = 3, lesson = "#arguments", order = 2)
  void arguments(Stage stage, @Random(from = 1, to = 1_000_000) int seed) {
    Transcript run = play(stage, "arguments", seed);
    List<String> given = assertThat(run).valuesOf("given").stream().sorted().toList();
    List<String> got = assertThat(run).valuesOf("got").stream().sorted().toList();
    assertThat(run).that(got.equals(given), "arguments.headline", lines(given), lines(got));
    boolean untouched = !value(run, "list").contains("child");
    assertThat(run).as(Diagnosis.WRONG_PROCESS).that(untouched, "arguments.shared", value(run, "list"));
  }

  @Check(id = "names", points = 1, lesson = "#names", order = 3)
  void names(Stage stage, @Random(from = 1, to = 1_000_000) int seed) {
    Transcript run = play(stage, "names", seed);
    String names = value(run, "default");
    assertThat(run).that(names.equals("[Process-1, Process-2, Process-3]"), "names.headline", names);
    String[] set = parts(run, "set");
    assertThat(run).that(set[1].equals(set[0]), "names.set", set[0], set[1]);
    String late = value(run, "late");
    String refused = Call.REFUSED + ", " + set[0];
    assertThat(run).as(Diagnosis.MISSING_EXCEPTION).that(late.equals(refused), "names.late", refused, late);
    List<String> expected = List.of("Process-3", set[0]);
    List<String> inside = assertThat(run).valuesOf("inside").stream().sorted().toList();
    assertThat(run).that(inside.equals(expected), "names.inside", lines(expected), lines(inside));
  }

  @Check(id = "life", points = 3, lesson = "#life", order = 4)
  void life(Stage stage) {
    Transcript run = play(stage, "life", 0);
    assertThat(run).that(value(run, "new").equals("isAlive false, exitCode null, pid null"), "life.new", value(run, "new"));
    assertThat(run).that(value(run, "alive").equals("isAlive true, exitCode null"), "life.alive", value(run, "alive"));
    assertThat(run).that(value(run, "over").equals("isAlive false, exitCode 0"), "life.over", value(run, "over"));
    assertThat(run).as(Diagnosis.ZOMBIE).that(value(run, "left").equals("0"), "life.left", value(run, "left"));
    List<String> again = assertThat(run).valuesOf("again");
    List<String> refused = List.of("refused, children: 1", "refused, children: 0");
    assertThat(run).as(Diagnosis.MISSING_EXCEPTION).that(again.equals(refused), "life.again", lines(refused), lines(again));
  }

  @Check(id = "join", points = 3, lesson = "#join", order = 5)
  void join(Stage stage) {
    Transcript run = play(stage, "join", 0);
    assertThat(run).that(value(run, "new").equals("refused, refused"), "join.new", value(run, "new"));
    assertThat(run).that(value(run, "look").equals("false, false"), "join.look", value(run, "look"));
    String[] timed = parts(run, "timed");
    assertThat(run).as(Diagnosis.TOO_LATE).that(!timed[0].equals(Call.WAITS), "join.headline", timed[1]);
    assertThat(run).that(timed[0].equals("false"), "join.timed", timed[0]);
    // How late it may come is not for a busy machine to decide; too early it never is.
    boolean waited = Long.parseLong(timed[2]) >= Long.parseLong(timed[1]) * 4 / 5;
    assertThat(run).as(Diagnosis.TOO_EARLY).that(waited, "join.early", timed[1], timed[2]);
    String rest = value(run, "rest");
    Diagnosis diagnosis = rest.equals(Call.SPINS) ? Diagnosis.BUSY_WAIT : Diagnosis.TOO_EARLY;
    assertThat(run).as(diagnosis).that(rest.equals(Call.SLEEPS), "join.rest", rest);
    assertThat(run).that(value(run, "joined").equals("done, true"), "join.joined", value(run, "joined"));
    assertThat(run).as(Diagnosis.ZOMBIE).that(value(run, "left").equals("0"), "join.left", value(run, "left"));
    assertThat(run).that(value(run, "after").equals("done, true"), "join.after", value(run, "after"));
  }

  @Check(id = "exit-codes", points = 2, lesson = "#exit", order = 6)
  void exitCodes(Stage stage, @Random(from = 1, to = 1_000_000) int seed) {
    Transcript run = play(stage, "exit-codes", seed);
    String[] killed = parts(run, "killed");
    assertThat(run).that(killed[1].equals(killed[0]), "exit-codes.headline", killed[0], killed[1]);
    String[] failing = parts(run, "failing");
    assertThat(run).that(failing[1].equals(failing[0]), "exit-codes.failing", failing[0], failing[1]);
    String[] late = parts(run, "late");
    assertThat(run).that(late[1].equals(late[0]), "exit-codes.late", late[0], late[1]);
  }

  @Check(id = "terminate", points = 2, lesson = "#terminate", order = 7)
  void terminate(Stage stage) {
    Transcript run = play(stage, "terminate", 0);
    assertThat(run).that(value(run, "new").equals("refused"), "terminate.new", value(run, "new"));
    assertThat(run).that(value(run, "meanwhile").equals("true, done"), "terminate.meanwhile", value(run, "meanwhile"));
    assertThat(run).because("terminate.headline").process(Integer.parseInt(value(run, "child"))).signaled(15);
    assertThat(run).that(value(run, "joined").equals("done"), "terminate.joined", value(run, "joined"));
    assertThat(run).that(value(run, "code").equals("-15"), "terminate.code", value(run, "code"));
    assertThat(run).that(value(run, "again").equals("done"), "terminate.again", value(run, "again"));
    long from = run.of(MarkKind.POINT, "second").findFirst().orElseThrow().sequence();
    long to = run.of(MarkKind.POINT, "done").findFirst().orElseThrow().sequence();
    long sent = run.of(MarkKind.CALL, "kill>").filter(mark -> mark.sequence() > from && mark.sequence() < to).count();
    assertThat(run).as(Diagnosis.WRONG_PROCESS).that(sent == 0, "terminate.sent");
  }

  private static String lines(List<String> all) {
    return all.isEmpty() ? "—" : String.join(" / ", all);
  }

  private static String value(Transcript run, String label) {
    return assertThat(run).valuesOf(label).stream().findFirst().orElse("—");
  }

  /** Of a scene that has not come so far, parts that are never right. */
  private static String[] parts(Transcript run, String label) {
    String told = value(run, label);
    return told.contains("|") ? told.split("\\|", -1) : new String[] {told, "", ""};
  }

  private static Transcript play(Stage stage, String scene, int seed) {
    Transcript run = stage.run(ProcessClassScenes.class, scene, seed);
    List<String> thrown = assertThat(run).valuesOf("thrown");
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(thrown.isEmpty(), "thrown.headline", thrown.isEmpty() ? "" : thrown.getFirst());
    return run;
  }
}
