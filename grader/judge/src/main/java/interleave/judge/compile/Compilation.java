package interleave.judge.compile;

import interleave.judge.domain.Text;
import java.util.List;
import java.util.Map;

/**
 * Holds what the compiler made of some sources.
 *
 * @param classes bytecode by binary name; empty if there is an error
 * @param problems errors first, then warnings, each with file and line
 */
public record Compilation(Map<String, byte[]> classes, List<Problem> problems) {
  public Compilation {
    classes = Map.copyOf(classes);
    problems = List.copyOf(problems);
  }

  public boolean succeeded() {
    return problems.stream().noneMatch(Problem::error);
  }

  /** One line from the compiler; {@code line} is 0 where none is known. */
  public record Problem(boolean error, String file, long line, Text message) {}
}
