package interleave.judge.gate;

import interleave.judge.course.ExerciseDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what the classes of one exercise may be called and what they may use. */
public final class Profile {
  private final Rules rules;
  private final Set<String> packages;
  private final Set<String> reserved;
  private final Set<String> trusted;

  private Profile(Rules rules, Set<String> packages, Set<String> reserved, Set<String> trusted) {
    this.rules = rules;
    this.packages = packages;
    this.reserved = reserved;
    this.trusted = trusted;
  }

  /** Returns the profile of an exercise: that of its kind, with its own additions and bans on top. */
  public static Profile of(ExerciseDefinition exercise) {
    List<String> skeleton = exercise.skeleton().stream().map(file -> file.path()).toList();
    return new Profile(
        Rules.of(exercise),
        Stream.concat(Stream.of(exercise.pkg()), skeleton.stream().map(Profile::packageOf))
            .collect(Collectors.toUnmodifiableSet()),
        exercise.spec().stream().map(file -> classOf(file.path())).collect(Collectors.toUnmodifiableSet()),
        skeleton.stream()
            .filter(path -> !exercise.editable().contains(path))
            .map(Profile::classOf)
            .collect(Collectors.toUnmodifiableSet()));
  }

  Rules rules() {
    return rules;
  }

  /** The packages in which a student's classes may lie. */
  Set<String> packages() {
    return packages;
  }

  /** Tells whether a class bears the name of one of the exercise's scenes or specs. */
  boolean isReserved(String className) {
    return reserved.contains(topLevel(className));
  }

  /** Tells whether a class comes from a file of the skeleton that students cannot change. */
  boolean isTrusted(String className) {
    return trusted.contains(topLevel(className));
  }

  private static String topLevel(String className) {
    int dollar = className.indexOf('$');
    return dollar < 0 ? className : className.substring(0, dollar);
  }

  private static String classOf(String path) {
    return path.substring(0, path.length() - ".java".length()).replace('/', '.');
  }

  private static String packageOf(String path) {
    return path.contains("/") ? path.substring(0, path.lastIndexOf('/')).replace('/', '.') : "";
  }
}
