package interleave.judge.sandbox;

import java.util.List;

/** Prepares process builders with exactly the environment that a confinement names. */
final class Commands {
  private Commands() {}

  static ProcessBuilder builder(List<String> command, Confinement confinement) {
    var builder = new ProcessBuilder(command).directory(confinement.directory().toFile());
    builder.environment().clear();
    builder.environment().putAll(confinement.environment());
    return builder;
  }
}
