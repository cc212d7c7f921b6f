package interleave.judge.stage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what a line of the student's says, by the file's own name: an exercise has no two of the same. */
final class SourceLines {
  private final Map<String, List<String>> files;

  /**
   * Reads them.
   *
   * @param sources texts by path below the source root
   */
  SourceLines(Map<String, String> sources) {
    this.files = sources.entrySet().stream()
        .collect(Collectors.toMap(e -> e.getKey().substring(e.getKey().lastIndexOf('/') + 1), e -> e.getValue().lines().toList(), (one, other) -> one));
  }

  /** Returns the line without the blanks around it; nothing if it is not at hand. */
  String line(String file, int number) {
    List<String> lines = files.getOrDefault(file, List.of());
    return number < 1 || number > lines.size() ? "" : lines.get(number - 1).strip().replace('\t', ' ');
  }
}
