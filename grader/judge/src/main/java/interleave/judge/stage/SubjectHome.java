package interleave.judge.stage;

import interleave.explore.Explorer;
import interleave.explore.rewrite.Mirrors;
import interleave.judge.sandbox.ClassHome;
import interleave.judge.sandbox.Confinement;
import interleave.schedules.Recorder;
import interleave.stage.Scene;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names the kinds of subject processes, and knows where their classes are and how to start them. */
enum SubjectHome {
  /** Plays scenes on real threads; kept light. */
  STAGE("stage", "interleave.stage/interleave.stage.Subject", Scene.class),
  /** Plays scenes under controlled schedules. */
  EXPLORER("explorer", "interleave.schedules/interleave.schedules.ExploringSubject", Scene.class, Explorer.class, Recorder.class);

  private final String title;
  private final String main;
  private final List<Class<?>> modules;

  SubjectHome(String title, String main, Class<?>... ofModules) {
    this.title = title;
    this.main = main;
    this.modules = List.of(ofModules);
  }

  String title() {
    return title;
  }

  /** Returns module and class behind {@code -m}. */
  String main() {
    return main;
  }

  /** Returns the folders or jars that hold its modules. */
  List<Path> locations() {
    return modules.stream().map(ClassHome::of).toList();
  }

  /** Adds to the jars of its modules what is made of the running JDK. */
  void enrich(List<StageJar> jars) {
    if (this == EXPLORER) jars.get(modules.indexOf(Explorer.class)).add(Mirrors.ofThisJdk());
  }

  /**
   * Returns how such a subject is confined, whatever it is going to play.
   *
   * @param network whether it may use loopback sockets
   */
  Confinement confinement(StageOptions options, boolean network) {
    List<String> command = new ArrayList<>();
    command.add(options.javaHome().resolve("bin/java").toString());
    StageCache cache = StageCache.of(this, options.javaHome());
    command.addAll(cache.arguments(options.heap()));
    List<Path> readable = new ArrayList<>(cache.readable());
    readable.add(options.javaHome());
    return new Confinement(
        command, readable, List.of(), network, false, options.maxProcesses(), environment(options.javaHome()), Path.of("/"));
  }

  /** Names the JDK's libraries, which the dynamic linker cannot find by itself where there is no /proc. */
  private static Map<String, String> environment(Path javaHome) {
    return Map.of("LC_ALL", "C.UTF-8", "LD_LIBRARY_PATH", javaHome.resolve("lib").toString());
  }

  /** Returns the flags that both a subject and the training of its cache have to be started with. */
  List<String> flags(String heap) {
    List<String> flags = new ArrayList<>();
    flags.add("-Xmx" + heap);
    flags.add("-Xms16m");
    flags.add("-Xss512k");
    flags.add("-XX:+UseSerialGC");
    flags.add("-XX:TieredStopAtLevel=1");
    // Scenes are short: to compile what they run a few hundred times took a third of a subject's processor time. An
    // explorer plays hundreds of them.
    if (this == STAGE) flags.add("-XX:CompileThresholdScaling=8");
    flags.add("-XX:MaxMetaspaceSize=96m");
    flags.add("-XX:ReservedCodeCacheSize=32m");
    // No way in from outside, and nothing left behind.
    flags.add("-XX:+DisableAttachMechanism");
    flags.add("-XX:-UsePerfData");
    flags.add("-XX:-CreateCoredumpOnCrash");
    flags.add("-XX:ErrorFile=/dev/null");
    flags.add("--finalization=disabled");
    flags.add("-Xrs");
    // Standard output is the wire: the JVM itself must not write to it.
    flags.add("-XX:+DisplayVMOutputToStderr");
    flags.add("-Xlog:disable");
    flags.add("-Xlog:all=error:stderr");
    // Reflection by the JVM's own accessor spares the start of method handles.
    flags.add("-Djdk.reflect.useNativeAccessorOnly=true");
    return flags;
  }
}
