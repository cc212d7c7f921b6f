package interleave.judge.stage;

import java.nio.file.Path;
import java.util.List;

/** Adds to a command what starts a subject. */
final class StageCache {
  private StageCache() {}

  /** Adds the arguments and returns what the process has to be able to read. */
  static List<Path> arguments(StageOptions options, List<String> command) {
    Path stage = StageHome.location();
    command.addAll(StageHome.flags(options.heap()));
    command.addAll(List.of("-p", stage.toString(), "-m", StageHome.MAIN));
    return List.of(stage);
  }
}
