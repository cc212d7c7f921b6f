package interleave.judge.engine;

import interleave.judge.compile.Compilation;
import interleave.judge.compile.Compilation.Problem;
import interleave.judge.domain.Text;
import interleave.judge.gate.Finding;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells a student in a few lines what the compiler or the gate found. */
final class Problems {
  private Problems() {}

  /** Returns the first errors, a line each: {@code CountingSemaphore.java:12: ';' expected}. */
  static Text first(Compilation compilation, int most) {
    List<Text> errors =
        compilation.problems().stream()
            .filter(Problem::error)
            .limit(most)
            .map(problem -> at(problem.file(), problem.line(), problem.message()))
            .toList();
    return joined(errors);
  }

  static Text findings(List<Finding> findings, int most) {
    return joined(
        findings.stream()
            .limit(most)
            .map(
                finding ->
                    at(
                        finding.file(),
                        finding.line(),
                        new Text(
                            finding.what() + ": " + finding.reason().en(),
                            finding.what() + "：" + finding.reason().zh())))
            .toList());
  }

  static Text joined(List<Text> lines) {
    Function<Function<Text, String>, String> join =
        part -> lines.stream().map(part).collect(Collectors.joining("\n"));
    return new Text(join.apply(Text::en), join.apply(Text::zh));
  }

  private static Text at(String file, long line, Text message) {
    if (file == null || file.isEmpty()) {
      return message;
    }
    String name = file.substring(file.lastIndexOf('/') + 1);
    String place = line > 0 ? name + ":" + line + ": " : name + ": ";
    return new Text(place + message.en(), place + message.zh());
  }
}
