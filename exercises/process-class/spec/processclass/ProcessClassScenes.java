package processclass;

import interleave.kit.Journal;
import interleave.kit.Posix;
import interleave.kit.sys.Onlooker;
import interleave.kit.sys.ProcessTable;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Makes processes of several classes and starts them. */
public final class ProcessClassScenes {
  private final SplittableRandom random;

  private ProcessClassScenes(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Plays the parent: the scene, a seed. */
  public static void main(String[] args) {
    Journal.name("parent");
    Roles.parent = true;
    try {
      var scene = new ProcessClassScenes(Long.parseLong(args[1]));
      switch (args[0]) {
        case "own-process" -> scene.ownProcess();
        case "arguments" -> scene.arguments();
        case "names" -> scene.names();
        case "life" -> LifeScenes.life();
        case "join" -> LifeScenes.join();
        case "exit-codes" -> LifeScenes.exitCodes(scene.random.nextInt(128, 256));
        case "terminate" -> LifeScenes.terminate();
        default -> throw new IllegalArgumentException(args[0]);
      }
    } catch (Exception e) {
      Journal.mark("thrown", e);
    }
    // What is left is not to be waited for.
    for (int child : ProcessTable.childrenOf(Posix.getpid())) {
      Posix.kill(child, Posix.SIGKILL);
    }
    Posix.exit(0);
  }

  static int children() {
    return ProcessTable.children(Posix.getpid());
  }

  /** Starts a child, even if that waits for what will not come; returns {@link Call#DONE} or what else came of it. */
  static String start(MyProcess child) {
    String outcome = Call.outcomeOf(child::start);
    if (outcome.startsWith(Call.THREW)) {
      Journal.mark("thrown", outcome);
    }
    return outcome;
  }

  /** Waits until all children have ended, buried or not. */
  static boolean awaitChildren() {
    int me = Posix.getpid();
    return Onlooker.overFamily(me).await(() -> Arrays.stream(ProcessTable.childrenOf(me)).allMatch(ProcessTable::hasEnded));
  }

  private void ownProcess() {
    Gate gate = Gate.closed();
    MyProcess child = new Roles.Own();
    Journal.mark("made", children());
    Journal.mark("start", start(child));
    Onlooker.overFamily(Posix.getpid()).await(() -> Files.exists(Roles.RAN));
    Journal.mark("children", children());
    Journal.mark("pid", Call.outcomeOf(() -> child.pid()));
    gate.open();
    awaitChildren();
  }

  /** Changes a list when the process that was made with it has not been started yet. */
  private void arguments() {
    List<Object> list = new ArrayList<>(List.of("a", random.nextInt(), List.of(random.nextLong(), " ")));
    MyProcess one = given("one", list);
    list.clear();
    list.add("changed when the process had been made");
    MyProcess two = given("two", new ArrayList<>());
    start(one);
    start(two);
    awaitChildren();
    Journal.mark("list", Roles.Given.told(list.toArray()));
  }

  private MyProcess given(String actor, List<Object> list) {
    String[] texts = {"", "a b", "\"q\" 'r' \\", "第二行\nline", "-x=1,2;$HOME"};
    String text = texts[random.nextInt(texts.length)];
    int number = random.nextInt();
    long big = random.nextLong();
    double part = random.nextDouble();
    boolean truth = random.nextBoolean();
    Journal.mark("given", Roles.Given.told(actor, text, number, big, part, truth) + ", " + Roles.Given.told(list.toArray()));
    return new Roles.Given(actor, text, number, big, part, truth, list);
  }

  private void names() {
    MyProcess first = new Roles.Named();
    MyProcess second = new Roles.Other();
    MyProcess third = new Roles.Named();
    Journal.mark("default", List.of(first.name(), second.name(), third.name()));
    String name = "clock " + random.nextInt(10, 99);
    second.setName(name);
    Journal.mark("set", name + "|" + second.name());
    start(second);
    start(third);
    Journal.mark("late", Call.outcomeOf(() -> second.setName("late")) + ", " + second.name());
    awaitChildren();
  }
}
