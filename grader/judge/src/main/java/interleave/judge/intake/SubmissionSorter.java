package interleave.judge.intake;

import interleave.judge.course.Course;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.course.Guess;
import interleave.judge.domain.IgnoredFile;
import interleave.judge.domain.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sorts one student's files by exercise; a folder of the exercise's name may lie at any depth. */
final class SubmissionSorter {
  private final List<String> slugs;
  private final Map<String, ExerciseSorter> sorters = new LinkedHashMap<>();
  private final Set<String> begun = new LinkedHashSet<>();
  private final Map<String, IgnoredFile> ignored = new LinkedHashMap<>();

  private SubmissionSorter(Course course) {
    for (ExerciseDefinition exercise : course.exercises()) {
      sorters.put(exercise.slug(), new ExerciseSorter(exercise));
    }
    this.slugs = List.copyOf(sorters.keySet());
  }

  static Submission sort(String student, List<Item> items, Course course) {
    Optional<Item> refused = items.stream().filter(Item::isRefused).findFirst();
    if (refused.isPresent()) {
      return Submission.refused(student, refused.get().refusal());
    }
    if (items.size() > Caps.STUDENT.entries()) {
      return Submission.refused(student, Intake.MESSAGES.text("archive.many", Caps.STUDENT.entries()));
    }
    SubmissionSorter sorter = new SubmissionSorter(course);
    items.forEach(sorter::add);
    return sorter.result(student);
  }

  private void add(Item item) {
    Optional<String> chaff = Chaff.folderOf(item.path());
    if (chaff.isPresent() || item.path().endsWith("/")) {
      ignore(chaff.orElse(item.path()), Intake.MESSAGES.text("ignored.chaff"));
      return;
    }
    List<String> parts = List.of(item.path().split("/"));
    for (int i = 0; i < parts.size() - 1; i++) {
      if (sorters.containsKey(parts.get(i))) {
        begun.add(parts.get(i));
        sorters.get(parts.get(i)).add(item, String.join("/", parts.subList(i + 1, parts.size())));
        return;
      }
    }
    ignore(item.path(), outside(item.path(), parts));
  }

  private void ignore(String path, Text reason) {
    ignored.putIfAbsent(path, new IgnoredFile(path, reason));
  }

  private Text outside(String path, List<String> parts) {
    if (!path.endsWith(".java")) {
      return Chaff.reason(path, List.of());
    }
    return parts.subList(0, parts.size() - 1).stream()
        .flatMap(part -> Guess.closest(part, slugs).stream())
        .findFirst()
        .map(slug -> Intake.MESSAGES.text("ignored.outside.guess", slug))
        .orElseGet(() -> Intake.MESSAGES.text("ignored.outside"));
  }

  private Submission result(String student) {
    Map<String, SubmittedExercise> exercises = new LinkedHashMap<>();
    for (String slug : slugs) {
      if (begun.contains(slug)) {
        exercises.put(slug, sorters.get(slug).result());
      }
    }
    return new Submission(student, exercises, List.copyOf(ignored.values()), Text.EMPTY);
  }
}
