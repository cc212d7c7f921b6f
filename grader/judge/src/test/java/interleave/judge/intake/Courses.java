package interleave.judge.intake;

import interleave.judge.compile.SourceFile;
import interleave.judge.course.Chapter;
import interleave.judge.course.Course;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.course.Kind;
import interleave.judge.course.Limits;
import interleave.judge.domain.Text;
import interleave.judge.sandbox.Isolation;
import java.nio.file.Path;
import java.util.List;

/** Makes a course of two exercises: semaphore, and pipe with two editable files and a given one. */
final class Courses {
  static final String SKELETON = "package semaphore;\nclass S {\n  // your code\n}\n";

  private Courses() {}

  static Course course() {
    return new Course(Path.of("exercises"), Text.same("C"), List.of(new Chapter(Text.same("1"), List.of(semaphore(), pipe()))));
  }

  static ExerciseDefinition semaphore() {
    return exercise("semaphore", "semaphore", List.of("semaphore/S.java"), new SourceFile("semaphore/S.java", SKELETON));
  }

  static ExerciseDefinition pipe() {
    return exercise(
        "pipe", "p.q", List.of("p/q/In.java", "p/q/Out.java"),
        new SourceFile("p/q/Given.java", "class Given {}"),
        new SourceFile("p/q/In.java", "class In {}"),
        new SourceFile("p/q/Out.java", "class Out {}"));
  }

  private static ExerciseDefinition exercise(String slug, String pkg, List<String> editable, SourceFile... skeleton) {
    return new ExerciseDefinition(
        slug, Path.of(slug), Text.same(slug), Kind.THREADS, pkg, editable, List.of(), List.of(), List.of(), Limits.DEFAULT,
        Isolation.S0, List.of(), pkg + ".Spec", List.of(skeleton), List.of());
  }
}
