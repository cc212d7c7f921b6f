package interleave.judge.intake;

import interleave.judge.domain.IgnoredFile;
import interleave.judge.domain.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds what one student handed in.
 *
 * @param student the folder's or archive's name
 * @param exercises by slug, in the order of the course; without those of which nothing was handed in
 * @param ignored files that belong to no exercise
 * @param problem why nothing of it can be graded; empty if there is none
 */
public record Submission(
    String student, Map<String, SubmittedExercise> exercises, List<IgnoredFile> ignored, Text problem) {
  public Submission {
    exercises = Collections.unmodifiableMap(new LinkedHashMap<>(exercises));
    ignored = List.copyOf(ignored);
  }

  static Submission refused(String student, Text problem) {
    return new Submission(student, Map.of(), List.of(), problem);
  }
}
