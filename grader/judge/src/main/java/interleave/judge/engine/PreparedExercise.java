package interleave.judge.engine;

import interleave.judge.compile.Compilation;
import interleave.judge.compile.SourceFile;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.domain.ClassReport.ExerciseInfo;
import interleave.judge.domain.Text;
import interleave.judge.spec.Check;
import interleave.judge.spec.CheckOrder;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds what all answers to one exercise share: compiled scenes, the loaded spec, the plan of its checks. */
final class PreparedExercise {
  private final ExerciseDefinition definition;
  private final ExerciseMessages messages;
  private final Map<String, byte[]> skeleton;
  private final Map<String, byte[]> scenes;
  private final Class<?> spec;
  private final List<CheckPlan> checks;

  private PreparedExercise(
      ExerciseDefinition definition,
      ExerciseMessages messages,
      Map<String, byte[]> skeleton,
      Map<String, byte[]> scenes,
      Class<?> spec) {
    this.definition = definition;
    this.messages = messages;
    this.skeleton = skeleton;
    this.scenes = scenes;
    this.spec = spec;
    this.checks = CheckOrder.checksOf(spec).stream().map(this::plan).toList();
  }

  /**
   * Compiles the skeleton, the scenes against it and the spec against both, and loads the spec.
   *
   * @throws SpecException if one of them does not compile or the spec is not well-formed
   */
  static PreparedExercise prepare(ExerciseDefinition definition, Compiler compiler) {
    var messages = ExerciseMessages.of(definition.slug(), definition.folder().resolve("spec"));
    Map<String, byte[]> skeleton =
        compile(definition, compiler, "the skeleton", definition.skeleton(), Libraries.ANSWER, Map.of());
    Map<String, byte[]> scenes =
        compile(definition, compiler, "the scenes", definition.sceneSources(), Libraries.SCENES, skeleton);
    Map<String, byte[]> known = new HashMap<>(skeleton);
    known.putAll(scenes);
    known.putAll(
        compile(definition, compiler, "the spec", definition.specSources(), Libraries.SPEC, known));
    var prepared =
        new PreparedExercise(definition, messages, skeleton, scenes, load(definition, known));
    prepared.demandWellFormed();
    return prepared;
  }

  ExerciseDefinition definition() {
    return definition;
  }

  Map<String, byte[]> skeleton() {
    return skeleton;
  }

  Map<String, byte[]> scenes() {
    return scenes;
  }

  Class<?> spec() {
    return spec;
  }

  List<CheckPlan> checks() {
    return checks;
  }

  /** Returns the checks that these options ask for. */
  List<CheckPlan> checks(Options options) {
    return checks.stream().filter(check -> options.wants(check.id())).toList();
  }

  Text message(String key, List<Object> args) {
    return messages.text(key, args);
  }

  ExerciseInfo info() {
    return new ExerciseInfo(
        definition.slug(), definition.title(), checks.stream().map(CheckPlan::info).toList());
  }

  private CheckPlan plan(Method method) {
    Check check = method.getAnnotation(Check.class);
    String lesson = "exercises/" + definition.slug() + "/LESSON.md" + check.lesson();
    return new CheckPlan(
        check.id(), messages.text(check.id(), List.of()), check.points(), lesson, method);
  }

  private void demandWellFormed() {
    if (checks.isEmpty()) {
      throw new SpecException(definition.slug(), definition.specClass() + " has no @Check");
    }
    Set<String> ids = new HashSet<>();
    for (CheckPlan check : checks) {
      if (!check.id().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        throw new SpecException(definition.slug(), "'" + check.id() + "' is not kebab-case");
      }
      if (check.points() < 1) {
        throw new SpecException(definition.slug(), check.id() + " is worth no point");
      }
      if (!ids.add(check.id())) {
        throw new SpecException(definition.slug(), "two checks are called " + check.id());
      }
    }
  }

  private static Class<?> load(ExerciseDefinition definition, Map<String, byte[]> classes) {
    try {
      return Class.forName(definition.specClass(), false, new SpecLoader(classes));
    } catch (ClassNotFoundException | LinkageError failure) {
      throw new SpecException(definition.slug(), "cannot load " + definition.specClass(), failure);
    }
  }

  private static Map<String, byte[]> compile(
      ExerciseDefinition definition,
      Compiler compiler,
      String what,
      List<SourceFile> sources,
      List<Path> classpath,
      Map<String, byte[]> classes) {
    if (sources.isEmpty()) {
      return Map.of();
    }
    Compilation made =
        compiler.compile(sources, classpath, classes, List.of(), definition.limits().compile().multipliedBy(2));
    if (!made.succeeded()) {
      throw new SpecException(
          definition.slug(), what + " does not compile\n" + Problems.first(made, 5).en());
    }
    return made.classes();
  }
}
