package interleave.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Lays out a course with one exercise below a folder, as a clone would have it. */
final class TinyCourse {
  private final Path home;

  private TinyCourse(Path home) {
    this.home = home;
  }

  /** Makes the course from the template of this repository, with the exercise {@code tally}. */
  static TinyCourse in(Path home) {
    try {
      Folders.write(home.resolve("exercises/course.yaml"), """
          # the comment stays
          title: {en: "Tiny", zh-CN: "小课程"}
          chapters:
            - title: {en: "One", zh-CN: "一"}
              exercises: []
            - title: {en: "Two", zh-CN: "二"}
              exercises: []
          """);
      Folders.copy(repository().resolve("templates/exercise"), home.resolve("templates/exercise"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TinyCourse(home);
  }

  TinyCourse with(String slug) {
    TestConsole console = TestConsole.english();
    if (console.run(home, "new", slug) != Main.GOOD) {
      throw new IllegalStateException(console.err());
    }
    console.run(home, "seal", slug);
    return this;
  }

  /** Finds the root of this repository: tests run in the module's folder. */
  static Path repository() {
    return Path.of("").toAbsolutePath().getParent().getParent();
  }
}
