package interleave.cli;

import interleave.judge.course.ExerciseDefinition;
import interleave.judge.intake.Intake;
import interleave.judge.intake.SubmittedExercise;

/** Reads what a student wrote in place, in the exercise's own folder. */
final class StudentFolder {
  private StudentFolder() {}

  static SubmittedExercise submitted(ExerciseDefinition exercise) {
    return Intake.readOne(exercise.folder().resolve("src"), exercise);
  }

  static boolean isBegun(ExerciseDefinition exercise) {
    return !submitted(exercise).untouched();
  }
}
