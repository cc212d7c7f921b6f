package interleave.cli;

import interleave.judge.course.ExerciseDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads an exercise's lesson and hints in the reader's language. */
final class Pages {
  private final Locale locale;

  Pages(Locale locale) {
    this.locale = locale;
  }

  /** Returns the lesson as a terminal shows it: without anchors. */
  String lesson(ExerciseDefinition exercise) {
    return read(exercise, "LESSON").replaceAll("(?m)^(#+ .*?)[ \\t]*\\{#[^}]*}[ \\t]*$", "$1").strip();
  }

  /** Returns the hints from the faintest to the plainest: one a second-level heading. */
  List<String> hints(ExerciseDefinition exercise) {
    List<String> hints = new ArrayList<>();
    StringBuilder current = null;
    for (String line : read(exercise, "HINTS").lines().toList()) {
      if (line.startsWith("## ")) {
        if (current != null) {
          hints.add(current.toString().strip());
        }
        current = new StringBuilder();
      } else if (current != null) {
        current.append(line).append('\n');
      }
    }
    if (current != null) {
      hints.add(current.toString().strip());
    }
    return hints;
  }

  private String read(ExerciseDefinition exercise, String page) {
    String language = locale.getLanguage().equals("zh") ? ".zh-CN" : "";
    Path file = exercise.folder().resolve(page + language + ".md");
    if (!Files.isRegularFile(file)) {
      throw Refusal.of("no-page", file);
    }
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
