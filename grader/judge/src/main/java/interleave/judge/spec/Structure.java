package interleave.judge.spec;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Evidence;
import interleave.judge.domain.Text;
import interleave.judge.stage.StageFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Judges how a submission's classes are built, from their bytecode; loads none of them. Classes of the JDK are known to rules by
 * name only: to read them, too, took most of the time of a whole grading.
 */
public final class Structure {
  private final JavaClasses classes;
  private final Text reason;

  private Structure(JavaClasses classes, Text reason) {
    this.classes = classes;
    this.reason = reason;
  }

  /** Reads classes by way of a folder that is gone when this returns. */
  static Structure of(Map<String, byte[]> bytecode) {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("interleave-structure");
      for (var entry : bytecode.entrySet()) {
        Path file = folder.resolve(entry.getKey().replace('.', '/') + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, entry.getValue());
      }
      Path submission = folder;
      return new Structure(
          ArchConfiguration.withThreadLocalScope(
              (ArchConfiguration configuration) -> {
                configuration.setResolveMissingDependenciesFromClassPath(false);
                return new ClassFileImporter().importPath(submission);
              }),
          null);
    } catch (IOException failure) {
      throw new StageFault("cannot look at the structure of the classes", failure);
    } finally {
      delete(folder);
    }
  }

  /** Returns the classes, for rules that this page does not know. */
  public JavaClasses classes() {
    return classes;
  }

  /** Gives the next rules their reason, from the exercise's messages. */
  public Structure because(String key, Object... args) {
    return new Structure(classes, CheckRun.current().message(key, args));
  }

  /** Demands that a class extends another, directly or not; {@code key} is the reason in the exercise's messages. */
  public Structure mustExtend(String className, Class<?> superclass, String key, Object... args) {
    JavaClass subject = find(className);
    if (!isA(subject, superclass)) {
      throw failed("structure.extend", CheckRun.current().message(key, args), className, superclass.getSimpleName());
    }
    return this;
  }

  /** Demands that a class implements an interface; {@code key} is the reason in the exercise's messages. */
  public Structure mustImplement(String className, Class<?> type, String key, Object... args) {
    JavaClass subject = find(className);
    if (!isA(subject, type)) {
      throw failed("structure.implement", CheckRun.current().message(key, args), className, type.getSimpleName());
    }
    return this;
  }

  /** Demands that no class uses another; {@code key} is the reason in the exercise's messages. */
  public Structure mustNotUse(Class<?> type, String key, Object... args) {
    for (JavaClass subject : classes) {
      for (var dependency : subject.getDirectDependenciesFromSelf()) {
        if (dependency.getTargetClass().getName().equals(type.getName())) {
          throw failed(
              "structure.use", CheckRun.current().message(key, args), subject.getName(), type.getSimpleName());
        }
      }
    }
    return this;
  }

  /** Demands that a rule holds; its own reason or the one given before is shown. */
  public Structure check(ArchRule rule) {
    EvaluationResult result = rule.evaluate(classes);
    if (result.hasViolation()) {
      String first = result.getFailureReport().getDetails().getFirst();
      Text why = reason != null ? reason : Text.same(rule.getDescription());
      throw failed("structure.rule", why, first, rule.getDescription());
    }
    return this;
  }

  /** Follows the student's own classes upwards, and asks the JVM about the others. */
  boolean isA(JavaClass subject, Class<?> type) {
    if (subject.getName().equals(type.getName())) {
      return true;
    }
    if (!classes.contain(subject.getName())) {
      return isKnownAs(subject.getName(), type);
    }
    return Stream.concat(subject.getRawSuperclass().stream(), subject.getRawInterfaces().stream())
        .anyMatch(above -> isA(above, type));
  }

  private static boolean isKnownAs(String name, Class<?> type) {
    try {
      return type.isAssignableFrom(Class.forName(name, false, Structure.class.getClassLoader()));
    } catch (ClassNotFoundException | LinkageError unknown) {
      return false;
    }
  }

  private JavaClass find(String className) {
    if (!classes.contain(className)) {
      throw failed("structure.missing", Text.EMPTY, className, "");
    }
    return classes.get(className);
  }

  private static CheckFailed failed(String key, Text why, String what, String other) {
    return new CheckFailed(
        Evidence.of(
            Diagnosis.WRONG_STRUCTURE,
            Messages.text(key + ".headline", what, other, why),
            Messages.text(key + ".expected", what, other, why),
            Messages.text(key + ".observed", what, other, why)));
  }

  private static void delete(Path folder) {
    if (folder == null) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
