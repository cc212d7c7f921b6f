package interleave.cli;

import interleave.judge.course.ExerciseDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Is the picture in a lesson that is drawn from a play of the reference: a fenced block whose first line names the check
 * that is played, {@code ```family bury}.
 *
 * @param page the lesson in one language
 * @param check the check whose first play is shown
 */
record LessonPicture(Path page, String check) {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^(```family (\\S+)\\n)(.*?)^```$");

  /** Finds the picture of a lesson in one language, if it has one. */
  static Optional<LessonPicture> in(ExerciseDefinition exercise, String page) {
    Path file = exercise.folder().resolve(page);
    Matcher block = BLOCK.matcher(read(file));
    return block.find() ? Optional.of(new LessonPicture(file, block.group(2))) : Optional.empty();
  }

  /** Puts a drawing in the place of the present one. */
  void replace(String drawing) {
    String drawn = BLOCK.matcher(read(page)).replaceFirst(block -> Matcher.quoteReplacement(block.group(1) + drawing + "\n```"));
    try {
      Files.writeString(page, drawn);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
