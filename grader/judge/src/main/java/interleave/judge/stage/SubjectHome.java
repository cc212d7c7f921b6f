package interleave.judge.stage;

import interleave.explore.Explorer;
import interleave.schedules.Recorder;
import interleave.stage.Scene;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
    return modules.stream().map(SubjectHome::location).toList();
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the flags that both a subject and the training of its cache have to be started with. */
  static List<String> flags(String heap) {
    List<String> flags = new ArrayList<>();
    flags.add("-Xmx" + heap);
    flags.add("-Xms16m");
    flags.add("-Xss512k");
    flags.add("-XX:+UseSerialGC");
    flags.add("-XX:TieredStopAtLevel=1");
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
