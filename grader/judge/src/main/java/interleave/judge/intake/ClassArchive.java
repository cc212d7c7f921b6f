package interleave.judge.intake;

import interleave.judge.course.Course;
import interleave.judge.course.ExerciseDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Divides an archive of a whole class among its students. */
final class ClassArchive {
  private final String name;
  private final Course course;
  private final Set<String> slugs = new HashSet<>();

  ClassArchive(String name, Course course) {
    this.name = name;
    this.course = course;
    course.exercises().stream().map(ExerciseDefinition::slug).forEach(slugs::add);
  }

  List<Submission> divide(List<Item> all) {
    List<Item> items = withoutWrapper(all);
    if (isOneStudents(items)) {
      return List.of(SubmissionSorter.sort(name, items, course));
    }
    Map<String, List<Item>> byStudent = new TreeMap<>();
    Map<String, Submission> submissions = new TreeMap<>();
    for (Item item : items) {
      if (item.isRefused() && !isAttributable(item)) {
        byStudent.computeIfAbsent(name, student -> new ArrayList<>()).add(item);
      } else if (hasPart(item, 1) && !Chaff.isFolder(part(item, 0))) {
        byStudent.computeIfAbsent(part(item, 0), student -> new ArrayList<>())
            .add(item.below(part(item, 0) + "/"));
      } else if (Archive.isNamedLikeOne(item.path())) {
        submissions.merge(Archive.stem(item.path()), nested(item), (one, other) -> twice(one.student()));
      }
    }
    byStudent.forEach((student, theirs) ->
        submissions.merge(student, own(student, theirs), (one, other) -> twice(student)));
    return List.copyOf(submissions.values());
  }

  /** Exercises lie on top of one student's work; but a student of a class may be called like an exercise, too. */
  private boolean isOneStudents(List<Item> items) {
    Set<String> exercises = new HashSet<>();
    Set<String> students = new HashSet<>();
    for (Item item : items) {
      if (slugs.contains(part(item, 0)) && hasPart(item, 1)) {
        exercises.add(part(item, 0));
      } else if (slugs.contains(part(item, 1)) && hasPart(item, 2)) {
        students.add(part(item, 0));
      }
    }
    return exercises.size() > students.size();
  }

  static Submission twice(String student) {
    return Submission.refused(student, Intake.MESSAGES.text("student.twice"));
  }

  /** A name that climbs or is absolute says nothing of whose it is. */
  private static boolean isAttributable(Item item) {
    return hasPart(item, 1) && !List.of("", ".", "..").contains(part(item, 0)) && item.path().indexOf('\\') < 0;
  }

  private Submission nested(Item item) {
    String student = Archive.stem(item.path());
    if (item.size() > item.content().length) {
      return Submission.refused(student, Intake.MESSAGES.text("archive.large", Caps.STUDENT.packed() >> 20));
    }
    try {
      return SubmissionSorter.sort(student, Archive.read(item.content(), Caps.STUDENT), course);
    } catch (Refusal e) {
      return Submission.refused(student, e.reason());
    }
  }

  private Submission own(String student, List<Item> items) {
    long bytes = items.stream().mapToLong(Item::size).sum();
    return bytes > Caps.STUDENT.bytes()
        ? Submission.refused(
            student, Intake.MESSAGES.text("archive.bomb", Caps.STUDENT.bytes() >> 20, Caps.RATIO))
        : SubmissionSorter.sort(student, items, course);
  }

  /** Who packs a folder of submissions often packs that folder itself, too. */
  private List<Item> withoutWrapper(List<Item> items) {
    List<Item> at = items;
    for (int depth = 0; depth < 3 && !looksLikeClass(at); depth++) {
      List<Item> honest = at.stream().filter(item -> !item.isRefused() && Chaff.folderOf(item.path()).isEmpty()).toList();
      Set<String> tops = new HashSet<>();
      honest.forEach(item -> tops.add(part(item, 0)));
      if (tops.size() != 1 || !honest.stream().allMatch(item -> hasPart(item, 1))) {
        return items;
      }
      String wrapper = tops.iterator().next() + "/";
      at = at.stream().map(item -> item.below(wrapper)).toList();
    }
    return looksLikeClass(at) ? at : items;
  }

  private boolean looksLikeClass(List<Item> items) {
    return items.stream().anyMatch(item -> slugs.contains(part(item, 0)) && hasPart(item, 1)
        || slugs.contains(part(item, 1)) && hasPart(item, 2)
        || !hasPart(item, 1) && Archive.isNamedLikeOne(item.path()));
  }

  private static String part(Item item, int index) {
    String[] parts = item.path().split("/");
    return index < parts.length ? parts[index] : "";
  }

  private static boolean hasPart(Item item, int index) {
    return !part(item, index).isEmpty();
  }
}
