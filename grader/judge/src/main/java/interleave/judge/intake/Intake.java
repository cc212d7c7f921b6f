package interleave.judge.intake;

import interleave.judge.compile.SourceFile;
import interleave.judge.course.Course;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what was handed in: a whole class, or the folder of one student on his own machine. */
public final class Intake {
  static final Messages MESSAGES = Messages.of(Intake.class);

  private Intake() {}

  /**
   * Reads the submissions of a class, ordered by student. Whatever is wrong with one student's work is told in his
   * submission and touches nobody else's.
   *
   * @param folderOrArchive a folder or archive of {@code <student>/<slug>/…} and {@code <student>.zip} (tar, tar.gz
   *     and tgz, too), or one student's alone: {@code <slug>/…}
   * @throws IntakeException if the folder or archive as a whole cannot be read, or holds no submission
   */
  public static List<Submission> readClass(Path folderOrArchive, Course course) {
    List<Submission> submissions =
        Files.isDirectory(folderOrArchive) ? folder(folderOrArchive, course) : archive(folderOrArchive, course);
    if (submissions.isEmpty()) {
      throw new IntakeException(folderOrArchive, MESSAGES.text("class.empty"));
    }
    return submissions;
  }

  /**
   * Reads a student's own sources of one exercise.
   *
   * @param root the source root: the folder {@code src} of the exercise
   */
  public static SubmittedExercise readOne(Path root, ExerciseDefinition exercise) {
    List<SourceFile> answer = new ArrayList<>();
    try {
      for (String editable : exercise.editable()) {
        Path file = root.resolve(editable);
        if (!Files.isRegularFile(file)) {
          throw new Refusal("exercise.missing", editable);
        }
        byte[] bytes = Files.size(file) > Caps.FILE ? new byte[0] : Files.readAllBytes(file);
        answer.add(ExerciseSorter.source(editable, Item.file(editable, Files.size(file), bytes)));
      }
      return ExerciseSorter.taken(exercise, answer, List.of());
    } catch (Refusal e) {
      return new SubmittedExercise(List.of(), List.of(), false, e.reason());
    } catch (IOException e) {
      return new SubmittedExercise(
          List.of(), List.of(), false, MESSAGES.text("folder.unreadable", Names.shown(e.toString())));
    }
  }

  /** Tells whether these files differ from the skeleton by nothing but comments and white space. */
  public static boolean isUntouched(List<SourceFile> answer, ExerciseDefinition exercise) {
    Map<String, String> skeleton =
        exercise.skeleton().stream().collect(Collectors.toMap(SourceFile::path, SourceFile::text));
    return answer.stream().allMatch(file -> skeleton.containsKey(file.path())
        && TokenText.of(skeleton.get(file.path())).equals(TokenText.of(file.text())));
  }

  private static List<Submission> archive(Path file, Course course) {
    try {
      String name = Archive.stem(file.getFileName().toString());
      return new ClassArchive(name, course).divide(Archive.read(file, Caps.CLASS));
    } catch (Refusal e) {
      throw new IntakeException(file, e.reason());
    }
  }

  private static List<Submission> folder(Path folder, Course course) {
    List<Path> children;
    try (Stream<Path> listed = Files.list(folder)) {
      children = listed.filter(path -> !path.getFileName().toString().startsWith(".")).sorted().toList();
    } catch (IOException e) {
      throw new IntakeException(folder, MESSAGES.text("folder.unreadable", Names.shown(e.toString())));
    }
    if (isOneStudents(children, course)) {
      return List.of(student(folder.toAbsolutePath().normalize(), course));
    }
    Map<String, Submission> submissions = new TreeMap<>();
    for (Path child : children) {
      boolean link = Files.isSymbolicLink(child);
      if (link || Files.isDirectory(child) || Archive.isNamedLikeOne(child.getFileName().toString())) {
        Submission submission = student(child, course);
        submissions.merge(submission.student(), submission, (one, other) -> ClassArchive.twice(one.student()));
      }
    }
    return List.copyOf(submissions.values());
  }

  /** Exercises lie on top of one student's work; but a student of a class may be called like an exercise, too. */
  private static boolean isOneStudents(List<Path> children, Course course) {
    long exercises = children.stream().filter(child -> isExercise(child, course)).count();
    long students = children.stream().filter(child -> !isExercise(child, course) && isStudent(child, course)).count();
    return exercises > students;
  }

  private static boolean isStudent(Path child, Course course) {
    return course.exercises().stream().anyMatch(exercise -> isExercise(child.resolve(exercise.slug()), course))
        || Files.isRegularFile(child) && Archive.isNamedLikeOne(child.getFileName().toString());
  }

  private static boolean isExercise(Path child, Course course) {
    return Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS) && course.find(child.getFileName().toString()).isPresent();
  }

  private static Submission student(Path path, Course course) {
    String name = path.getFileName().toString();
    boolean folder = Files.isDirectory(path);
    String student = Names.shown(folder ? name : Archive.stem(name));
    try {
      if (Files.isSymbolicLink(path)) {
        throw new Refusal("name.link", Names.shown(name));
      }
      List<Item> items = folder ? FolderItems.read(path, Caps.STUDENT) : Archive.read(path, Caps.STUDENT);
      return SubmissionSorter.sort(student, items, course);
    } catch (Refusal e) {
      return Submission.refused(student, e.reason());
    }
  }
}
