package interleave.judge.course;

import interleave.judge.domain.Text;
import interleave.judge.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the whole course: its chapters in order and the definitions of their exercises.
 *
 * @param folder the folder of {@code course.yaml} and of the exercises
 * @param title what the course is called
 */
public record Course(Path folder, Text title, List<Chapter> chapters) {
  static final Messages MESSAGES = Messages.of(Course.class);

  public Course {
    chapters = List.copyOf(chapters);
  }

  /**
   * Reads {@code course.yaml} and every exercise that it lists.
   *
   * @throws CourseException if a file is missing or wrong; names file, line and remedy
   */
  public static Course load(Path folder) {
    Section yaml = YamlFile.read(folder.resolve("course.yaml")).knowing("title", "chapters");
    Map<String, Integer> seen = new LinkedHashMap<>();
    List<Chapter> chapters = new ArrayList<>();
    for (Section chapter : yaml.sections("chapters")) {
      chapter.knowing("title", "exercises");
      List<ExerciseDefinition> exercises = new ArrayList<>();
      for (Node.Scalar slug : chapter.words("exercises")) {
        if (seen.put(slug.value(), slug.line()) != null) {
          throw chapter.wrong(slug.line(), MESSAGES.text("slug.twice", slug.value()));
        }
        exercises.add(ExerciseFolder.read(folder, slug, chapter));
      }
      chapters.add(new Chapter(chapter.text("title"), exercises));
    }
    return new Course(folder, yaml.text("title"), chapters);
  }

  /** Returns all exercises in the order of the course. */
  public List<ExerciseDefinition> exercises() {
    return chapters.stream().flatMap(chapter -> chapter.exercises().stream()).toList();
  }

  public Optional<ExerciseDefinition> find(String slug) {
    return exercises().stream().filter(exercise -> exercise.slug().equals(slug)).findFirst();
  }

  /**
   * Returns the exercise of a slug.
   *
   * @throws CourseException if there is none; guesses which was meant
   */
  public ExerciseDefinition exercise(String slug) {
    return find(slug).orElseThrow(() -> new CourseException(
        folder.resolve("course.yaml"),
        0,
        Section.unknown(
            "unknown.exercise", slug, exercises().stream().map(ExerciseDefinition::slug).toList())));
  }
}
