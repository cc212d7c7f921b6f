package interleave.judge.process;

import interleave.judge.sandbox.ClassHome;
import interleave.judge.sandbox.Sandbox;
import interleave.judge.sandbox.SwiftJar;
import interleave.judge.stage.StageFault;
import interleave.kit.Posix;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Sets what every program of an exercise may use.
 *
 * @param limit how long a play may last at most, whatever its request says
 * @param heapMegabytes the heap of each JVM
 * @param maxProcesses how many processes may live at once
 * @param javaHome the JDK that runs the programs
 * @param kit folder or jar with the kit's classes
 * @param sandbox none for trusted code; with any other, the strongest wall that leaves the process tree in
 *     sight is used
 */
public record ProcessOptions(
    Duration limit,
    int heapMegabytes,
    int maxProcesses,
    Path javaHome,
    Path kit,
    Sandbox sandbox) {

  /** Returns options with this JVM's own JDK and kit. */
  public static ProcessOptions of(
      Duration limit, int heapMegabytes, int maxProcesses, Sandbox sandbox) {
    return new ProcessOptions(
        limit,
        heapMegabytes,
        maxProcesses,
        Path.of(System.getProperty("java.home")),
        ClassHome.of(Posix.class),
        sandbox);
  }

  /**
   * Returns a jar that is made so.
   *
   * @throws StageFault if it cannot be made
   */
  static SwiftJar packed(SwiftJar.Recipe recipe) {
    try {
      return SwiftJar.of(recipe);
    } catch (UncheckedIOException e) {
      throw new StageFault(e.getMessage(), e);
    }
  }
}
