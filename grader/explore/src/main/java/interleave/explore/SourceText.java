package interleave.explore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the text of source files, for traces. */
@FunctionalInterface
public interface SourceText {
  /**
   * Gives a source file.
   *
   * @param path as {@code semaphore/CountingSemaphore.java}
   * @return its text, or null if it is not at hand
   */
  String of(String path);

  /** Looks below the usual folders of a project. */
  static SourceText ofProject() {
    Map<String, String> known = new HashMap<>();
    return path -> known.computeIfAbsent(path, p -> {
      for (String root : List.of("src/test/java", "src/main/java", "src")) {
        Path file = Path.of(root, p);
        try {
          if (Files.isRegularFile(file)) return Files.readString(file);
        } catch (IOException | SecurityException e) {
          return null;
        }
      }
      return null;
    });
  }
}
