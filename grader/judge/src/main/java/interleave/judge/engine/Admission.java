package interleave.judge.engine;

import interleave.judge.compile.Compilation;
import interleave.judge.compile.SourceFile;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.course.Kind;
import interleave.judge.domain.Text;
import interleave.judge.domain.Verdict;
import interleave.judge.gate.Finding;
import interleave.judge.stage.Production;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells of an answer whether it may go on stage: compiles it, inspects its classes, links them with what will play them. */
sealed interface Admission {
  /** How many problems of one answer are shown. */
  int SHOWN = 3;

  /** The answer may be played. */
  record Admitted(Map<String, byte[]> classes, Production production) implements Admission {}

  /** No check is run on the answer; all get the same verdict. */
  record Refused(Verdict verdict, Text why) implements Admission {}

  static Admission of(PreparedExercise ready, List<SourceFile> sources, Compiler compiler, Inspector inspector) {
    ExerciseDefinition exercise = ready.definition();
    Compilation compilation =
        Lanes.shared(
            () ->
                compiler.compile(
                    sources, Libraries.ANSWER, Map.of(), exercise.imports(), exercise.limits().compile()));
    if (!compilation.succeeded()) {
      return new Refused(Verdict.DOES_NOT_COMPILE, Problems.first(compilation, SHOWN));
    }
    Map<String, byte[]> classes = compilation.classes();
    List<Finding> findings = inspector.inspect(classes, exercise);
    if (!findings.isEmpty()) {
      return new Refused(Verdict.FORBIDDEN, Problems.findings(findings, SHOWN));
    }
    Set<String> missing = Linkage.missing(ready.skeleton(), ready.scenes(), classes);
    if (!missing.isEmpty()) {
      return new Refused(Verdict.DOES_NOT_COMPILE, Engine.MESSAGES.text("linkage", String.join(", ", missing)));
    }
    return new Admitted(classes, production(ready, classes, sources));
  }

  private static Production production(
      PreparedExercise ready, Map<String, byte[]> classes, List<SourceFile> sources) {
    Map<String, String> texts =
        sources.stream().collect(Collectors.toMap(SourceFile::path, SourceFile::text, (one, other) -> one));
    return new Production(
        OpenAccess.of(classes, ready.scenes()), ready.scenes(), ready.definition().kind() == Kind.NETWORK, texts);
  }
}
