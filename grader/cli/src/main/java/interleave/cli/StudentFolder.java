package interleave.cli;

import interleave.judge.compile.SourceFile;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.domain.Text;
import interleave.judge.intake.SubmittedExercise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what a student wrote in place, in the exercise's own folder. */
final class StudentFolder {
  private StudentFolder() {}

  static SubmittedExercise submitted(ExerciseDefinition exercise) {
    List<SourceFile> own = new ArrayList<>();
    for (String file : exercise.editable()) {
      Path path = exercise.folder().resolve("src").resolve(file);
      if (Files.isRegularFile(path)) {
        own.add(new SourceFile(file, read(path)));
      }
    }
    return new SubmittedExercise(exercise.completedBy(own), List.of(), exercise.skeleton().containsAll(own), Text.EMPTY);
  }

  static boolean isBegun(ExerciseDefinition exercise) {
    return !submitted(exercise).untouched();
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
