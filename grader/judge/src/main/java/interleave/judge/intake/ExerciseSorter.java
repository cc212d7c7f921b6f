package interleave.judge.intake;

import interleave.judge.compile.SourceFile;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.domain.IgnoredFile;
import interleave.judge.domain.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the editable files of one exercise among all that lies in its folder. */
final class ExerciseSorter {
  private final ExerciseDefinition exercise;
  private final Map<String, List<Item>> found = new LinkedHashMap<>();
  private final List<IgnoredFile> ignored = new ArrayList<>();
  private boolean sawJava;

  ExerciseSorter(ExerciseDefinition exercise) {
    this.exercise = exercise;
  }

  /**
   * @param rest where the file lies below the exercise's folder
   */
  void add(Item item, String rest) {
    Optional<String> editable = exercise.editable().stream().filter(file -> isAt(file, rest)).findFirst();
    if (editable.isPresent()) {
      found.computeIfAbsent(editable.get(), file -> new ArrayList<>()).add(item);
    } else {
      sawJava |= rest.endsWith(".java");
      ignored.add(new IgnoredFile(item.path(), Chaff.reason(rest, exercise.editable())));
    }
  }

  private static boolean isAt(String editable, String rest) {
    return rest.equals(editable)
        || rest.equals("src/" + editable)
        || rest.equals("src/main/java/" + editable)
        || rest.equals(editable.substring(editable.lastIndexOf('/') + 1));
  }

  SubmittedExercise result() {
    try {
      if (found.isEmpty() && sawJava) {
        throw new Refusal("exercise.misplaced", "src/" + exercise.editable().getFirst());
      }
      List<SourceFile> answer = new ArrayList<>();
      for (Map.Entry<String, List<Item>> entry : found.entrySet()) {
        answer.add(source(entry.getKey(), entry.getValue()));
      }
      return taken(exercise, answer, ignored);
    } catch (Refusal e) {
      return new SubmittedExercise(List.of(), ignored, false, e.reason());
    }
  }

  static SubmittedExercise taken(ExerciseDefinition exercise, List<SourceFile> answer, List<IgnoredFile> ignored) {
    return new SubmittedExercise(
        exercise.completedBy(answer), ignored, Intake.isUntouched(answer, exercise), Text.EMPTY);
  }

  private static SourceFile source(String editable, List<Item> candidates) throws Refusal {
    if (candidates.size() > 1) {
      throw new Refusal("exercise.twice", editable, candidates.get(0).path(), candidates.get(1).path());
    }
    return source(editable, candidates.getFirst());
  }

  static SourceFile source(String editable, Item item) throws Refusal {
    if (item.size() > Caps.FILE) {
      throw new Refusal("exercise.large", item.path(), Caps.FILE >> 10);
    }
    try {
      return new SourceFile(editable, SourceText.of(item.content()));
    } catch (Refusal e) {
      throw new Refusal("exercise.text", item.path(), e.reason());
    }
  }
}
