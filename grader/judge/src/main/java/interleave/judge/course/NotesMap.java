package interleave.judge.course;

import interleave.judge.domain.Text;
import java.util.List;

/**
 * Tells which exercises cover which sections of the lecture notes.
 *
 * @param entries the sections in the order of the notes
 */
public record NotesMap(List<Entry> entries) {
  /**
   * Holds one section.
   *
   * @param id its place in the notes, as {@code 000 §2.5.1}
   * @param title what it is about
   * @param exercises the slugs of those that cover it, in the order of the course
   */
  public record Entry(String id, Text title, List<String> exercises) {
    public boolean isCovered() {
      return !exercises.isEmpty();
    }
  }

  public NotesMap {
    entries = List.copyOf(entries);
  }

  /**
   * Reads {@code notes.yaml} and finds each section's exercises by what their {@code exercise.yaml} says.
   *
   * @throws CourseException if the file is missing or wrong
   */
  public static NotesMap of(Course course) {
    Section yaml = YamlFile.read(course.folder().resolve("notes.yaml")).knowing("sections");
    return new NotesMap(
        yaml.sections("sections").stream()
            .map(section -> section.knowing("id", "title"))
            .map(section -> new Entry(section.string("id"), section.text("title"), covering(course, section.string("id"))))
            .toList());
  }

  public List<Entry> uncovered() {
    return entries.stream().filter(entry -> !entry.isCovered()).toList();
  }

  private static List<String> covering(Course course, String id) {
    return course.exercises().stream()
        .filter(exercise -> exercise.notes().stream().anyMatch(note -> lies(note, id)))
        .map(ExerciseDefinition::slug)
        .toList();
  }

  /** Tells whether what an exercise names is a section or a part of it: {@code 000 §2.5.1} is a part of {@code 000 §2.5}. */
  private static boolean lies(String note, String id) {
    return note.equals(id) || note.startsWith(id + ".") || note.startsWith(id + " ");
  }
}
