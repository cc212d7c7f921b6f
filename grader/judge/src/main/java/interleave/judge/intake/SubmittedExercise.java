package interleave.judge.intake;

import interleave.judge.compile.SourceFile;
import interleave.judge.domain.IgnoredFile;
import interleave.judge.domain.Text;
import java.util.List;

/**
 * Holds what one student handed in for one exercise.
 *
 * @param sources everything to compile: the student's editable files, and the skeleton's where he gave none;
 *     empty if there is a problem
 * @param ignored files below the exercise's folder that do not count
 * @param untouched whether this is still the skeleton, but for comments and white space
 * @param problem why this exercise cannot be graded; empty if it can
 */
public record SubmittedExercise(
    List<SourceFile> sources, List<IgnoredFile> ignored, boolean untouched, Text problem) {
  public SubmittedExercise {
    sources = List.copyOf(sources);
    ignored = List.copyOf(ignored);
  }
}
