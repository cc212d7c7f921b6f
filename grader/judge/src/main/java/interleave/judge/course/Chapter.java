package interleave.judge.course;

import interleave.judge.domain.Text;
import java.util.List;

/** Groups exercises under a title, in the order in which they are to be solved. */
public record Chapter(Text title, List<ExerciseDefinition> exercises) {
  public Chapter {
    exercises = List.copyOf(exercises);
  }
}
