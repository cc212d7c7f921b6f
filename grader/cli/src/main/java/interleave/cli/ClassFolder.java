package interleave.cli;

import interleave.judge.course.Course;
import interleave.judge.intake.Submission;
import java.nio.file.Path;
import java.util.List;

/** Reads a class. */
final class ClassFolder {
  private ClassFolder() {}

  static List<Submission> read(Path folder, Course course) {
    return List.of();
  }
}
