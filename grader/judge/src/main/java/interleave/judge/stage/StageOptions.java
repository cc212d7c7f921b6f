package interleave.judge.stage;

import interleave.judge.sandbox.Sandbox;
import java.nio.file.Path;

/**
 * Says in what kind of process scenes are played.
 *
 * @param heap largest heap as the JVM's -Xmx takes it, such as 128m
 * @param sandbox the wall around the process
 * @param javaHome the JDK or runtime image that runs it
 * @param maxProcesses how many threads the process may have in all
 */
public record StageOptions(String heap, Sandbox sandbox, Path javaHome, int maxProcesses) {
  /** Returns 128 MB, 512 threads, and the JDK that runs the judge. */
  public static StageOptions in(Sandbox sandbox) {
    return new StageOptions("128m", sandbox, Path.of(System.getProperty("java.home")), 512);
  }
}
