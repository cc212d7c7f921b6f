package interleave.judge.gate;

import interleave.judge.compile.SourceFile;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.course.ForbiddenApi;
import interleave.judge.course.Kind;
import interleave.judge.course.Limits;
import interleave.judge.domain.Text;
import interleave.judge.sandbox.Isolation;
import java.nio.file.Path;
import java.util.List;

/** Makes definitions of exercises in package {@code a}, whose one editable file is {@code a/A.java}. */
final class Exercises {
  private Exercises() {}

  static ExerciseDefinition of(Kind kind) {
    return of(kind, List.of(), List.of());
  }

  static ExerciseDefinition of(Kind kind, List<String> allowed, List<ForbiddenApi> forbidden) {
    return new ExerciseDefinition(
        "a", Path.of("a"), Text.same("A"), kind, "a", List.of("a/A.java"), List.of(), forbidden, allowed, Limits.DEFAULT,
        Isolation.S0, List.of(), "a.ASpec",
        List.of(new SourceFile("a/A.java", "package a; class A {}"), new SourceFile("a/Given.java", "package a; class Given {}")),
        List.of(new SourceFile("a/ASpec.java", ""), new SourceFile("a/AScenes.java", "")));
  }

  /** The one editable file lies in no package. */
  static ExerciseDefinition unnamed() {
    return new ExerciseDefinition(
        "a", Path.of("a"), Text.same("A"), Kind.THREADS, "", List.of("A.java"), List.of(), List.of(), List.of(),
        Limits.DEFAULT, Isolation.S0, List.of(), "ASpec", List.of(new SourceFile("A.java", "class A {}")),
        List.of(new SourceFile("ASpec.java", ""), new SourceFile("AScenes.java", "")));
  }
}
