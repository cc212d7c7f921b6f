package interleave.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Knows where things lie.
 *
 * @param home the folder of the launcher, with {@code templates}
 * @param directory the working directory
 */
record Surroundings(Path home, Path directory) {
  static final String COURSE_FILE = "course.yaml";

  static Surroundings ofSystem() {
    Path directory = Path.of("").toAbsolutePath();
    return new Surroundings(Path.of(System.getProperty("interleave.home", directory.toString())), directory);
  }

  /**
   * Finds the folder of exercises: the one asked for, else the one that the working directory is in or has as
   * {@code exercises}, else the one beside the launcher.
   */
  Path course(Path asked) {
    if (asked != null) {
      return holdsCourse(directory.resolve(asked)).or(() -> holdsCourse(directory.resolve(asked).resolve("exercises")))
          .orElseThrow(() -> Refusal.of("no-course", directory.resolve(asked)));
    }
    for (Path folder = directory; folder != null; folder = folder.getParent()) {
      Optional<Path> found = holdsCourse(folder).or(holding(folder));
      if (found.isPresent()) {
        return found.get();
      }
    }
    return holdsCourse(home.resolve("exercises")).orElseThrow(() -> Refusal.of("no-course", home.resolve("exercises")));
  }

  /** Finds the banks that belong to a folder of exercises: beside it. Students have none. */
  Optional<Path> solutions(Path course) {
    return Optional.of(course.toAbsolutePath().normalize().resolveSibling("solutions")).filter(Files::isDirectory);
  }

  Path templates() {
    return home.resolve("templates");
  }

  private static Supplier<Optional<Path>> holding(Path folder) {
    return () -> holdsCourse(folder.resolve("exercises"));
  }

  private static Optional<Path> holdsCourse(Path folder) {
    return Files.isRegularFile(folder.resolve(COURSE_FILE)) ? Optional.of(folder.normalize()) : Optional.empty();
  }
}
