package interleave.judge.course;

import interleave.judge.compile.SourceFile;
import interleave.judge.domain.Text;
import interleave.judge.sandbox.Isolation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Describes one exercise as its folder declares it.
 *
 * @param slug the folder's name, kebab-case
 * @param folder where it lies
 * @param title what it is called
 * @param kind what its answers are made of
 * @param pkg the package of the student's classes; empty if they lie in none
 * @param editable files that count when handed in, below the source root: {@code semaphore/CountingSemaphore.java}
 * @param imports packages whose classes students need not import: {@code java.util}
 * @param forbidden bans on top of those of the kind
 * @param allowed additions to what the kind allows: classes, packages or members
 * @param limits time and space for one submission
 * @param isolation the least level at which others' answers may be graded
 * @param notes sections of the lecture notes that it covers
 * @param specClass binary name of the class with the checks
 * @param skeleton all sources that a student starts from, untouched
 * @param spec sources of the scenes and the checks
 */
public record ExerciseDefinition(
    String slug,
    Path folder,
    Text title,
    Kind kind,
    String pkg,
    List<String> editable,
    List<String> imports,
    List<ForbiddenApi> forbidden,
    List<String> allowed,
    Limits limits,
    Isolation isolation,
    List<String> notes,
    String specClass,
    List<SourceFile> skeleton,
    List<SourceFile> spec) {

  public ExerciseDefinition {
    editable = List.copyOf(editable);
    imports = List.copyOf(imports);
    forbidden = List.copyOf(forbidden);
    allowed = List.copyOf(allowed);
    notes = List.copyOf(notes);
    skeleton = List.copyOf(skeleton);
    spec = List.copyOf(spec);
  }

  /** Returns all sources to compile for an answer: the skeleton's, with the given files in place of its own. */
  public List<SourceFile> completedBy(List<SourceFile> answer) {
    Map<String, SourceFile> given =
        answer.stream().collect(Collectors.toMap(SourceFile::path, file -> file));
    List<SourceFile> all = new ArrayList<>();
    for (SourceFile file : skeleton) {
      all.add(given.getOrDefault(file.path(), file));
    }
    return List.copyOf(all);
  }

  /** Returns the sources of the scenes, which run beside the student's code. */
  public List<SourceFile> sceneSources() {
    return spec.stream().filter(file -> !isSpec(file)).toList();
  }

  /** Returns the sources of the checks, which must never reach the student's process. */
  public List<SourceFile> specSources() {
    return spec.stream().filter(ExerciseDefinition::isSpec).toList();
  }

  private static boolean isSpec(SourceFile file) {
    return file.path().endsWith("Spec.java");
  }
}
