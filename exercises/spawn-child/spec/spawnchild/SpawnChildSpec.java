package spawnchild;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Exercise("spawn-child")
class SpawnChildSpec {
  private static final Pattern CHILD = Pattern.compile("child (\\d+) of (\\d+) has (-?\\d+)");
  private static final Pattern PARENT = Pattern.compile("parent (\\d+) has (-?\\d+)");

  @Check(id = "two-processes", points = 3, lesson = "#spawn", order = 1)
  void twoProcesses(Stage stage, @Random(from = 2, to = 99) int number) {
    Transcript run = start(stage, number);
    int parent = parent(run);
    int child = child(run, parent);
    Matcher childLine = line(run, CHILD, child);
    Matcher parentLine = line(run, PARENT, parent);
    assertThat(run)
        .as(Diagnosis.WRONG_PROCESS)
        .that(childLine != null && parentLine != null, "two-processes.lines", lines(run));
  }

  @Check(id = "pids", points = 2, lesson = "#pids", order = 2)
  void pids(Stage stage, @Random(from = 2, to = 99) int number) {
    Transcript run = start(stage, number);
    int parent = parent(run);
    int child = child(run, parent);
    String expected = "child " + child + " of " + parent + ", parent " + parent;
    String observed = lines(run).replaceAll(" has -?\\d+", "");
    boolean right =
        printed(run).anyMatch(text -> text.startsWith("child " + child + " of " + parent + " "))
            && printed(run).anyMatch(text -> text.startsWith("parent " + parent + " "));
    assertThat(run).as(Diagnosis.WRONG_PROCESS).that(right, "pids.headline", expected, observed);
  }

  @Check(id = "own-copy", points = 3, lesson = "#copy", order = 3)
  void ownCopy(Stage stage, @Random(from = 2, to = 99) int number) {
    Transcript run = start(stage, number);
    boolean childRight = printed(run).anyMatch(text -> has(CHILD, text, 3, number + 1));
    boolean parentRight = printed(run).anyMatch(text -> has(PARENT, text, 2, number - 1));
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(childRight && parentRight, "own-copy.headline", number, number + 1, number - 1, lines(run));
  }

  @Check(id = "both-end", points = 2, lesson = "#end", order = 4)
  void bothEnd(Stage stage, @Random(from = 2, to = 99) int number) {
    Transcript run = start(stage, number);
    int child = child(run, parent(run));
    List<String> left = assertThat(run).valuesOf("left");
    assertThat(run)
        .as(Diagnosis.ZOMBIE)
        .that(left.equals(List.of("0")), "both-end.headline", String.join("", left));
    assertThat(run).because("both-end.status").process(child).exits(0);
  }

  private static Transcript start(Stage stage, int number) {
    Transcript run = stage.run(SpawnChildScenes.class, number);
    List<String> thrown = assertThat(run).valuesOf("thrown");
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(thrown.isEmpty(), "thrown.headline", String.join("", thrown));
    return run;
  }

  private static int parent(Transcript run) {
    return assertThat(run).process("parent").pid();
  }

  /** The kernel tells who was started by whom. */
  private static int child(Transcript run, int parent) {
    List<Integer> children =
        run.of(MarkKind.SPAWNED).filter(mark -> mark.value().equals("" + parent)).map(Mark::pid).toList();
    assertThat(run)
        .as(Diagnosis.WRONG_PROCESS)
        .that(children.size() == 1, "two-processes.headline", children.size());
    return children.getFirst();
  }

  private static Matcher line(Transcript run, Pattern pattern, int pid) {
    return run.of(MarkKind.OUTPUT)
        .filter(mark -> mark.pid() == pid)
        .map(mark -> pattern.matcher(mark.value()))
        .filter(Matcher::matches)
        .findFirst()
        .orElse(null);
  }

  private static boolean has(Pattern pattern, String text, int group, int number) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() && matcher.group(group).equals("" + number);
  }

  private static Stream<String> printed(Transcript run) {
    return run.of(MarkKind.OUTPUT).map(Mark::value);
  }

  private static String lines(Transcript run) {
    String lines =
        run.of(MarkKind.OUTPUT)
            .map(mark -> mark.value() + " (" + mark.actor() + ")")
            .collect(Collectors.joining(", "));
    return lines.isEmpty() ? "—" : lines;
  }
}
