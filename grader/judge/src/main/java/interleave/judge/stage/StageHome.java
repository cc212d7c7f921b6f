package interleave.judge.stage;

import interleave.stage.Scene;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Knows where the stage's classes are and how to start them. */
final class StageHome {
  static final String MAIN = "interleave.stage/interleave.stage.Subject";

  private StageHome() {}

  /** Returns the folder or jar that holds module interleave.stage. */
  static Path location() {
    try {
      return Path.of(Scene.class.getProtectionDomain().getCodeSource().getLocation().toURI());
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
