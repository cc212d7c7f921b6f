package interleave.judge.engine;

import interleave.judge.course.ExerciseDefinition;
import interleave.judge.stage.Playhouse;
import interleave.judge.stage.Production;

/** Opens the house that fits an exercise's kind. */
@FunctionalInterface
public interface PlayhouseFactory {
  Playhouse open(ExerciseDefinition exercise, Production production);

  /** Prepares in the background what so many houses need for any answer to an exercise, if that takes time. */
  default void getReady(ExerciseDefinition exercise, int houses) {}
}
