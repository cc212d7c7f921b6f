package interleave.judge.engine;

import interleave.judge.course.ExerciseDefinition;
import interleave.judge.gate.Finding;
import java.util.List;
import java.util.Map;

/** Finds in compiled classes what an exercise does not allow. */
@FunctionalInterface
public interface Inspector {
  List<Finding> inspect(Map<String, byte[]> classes, ExerciseDefinition exercise);
}
