package interleave.cli;

import interleave.judge.course.Course;
import interleave.judge.course.ExerciseDefinition;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes the present sources of exercises the skeletons that are handed out. */
@Command(name = "seal")
final class SealCommand implements Callable<Integer> {
  @ParentCommand private InterleaveCommand interleave;

  @Parameters(arity = "0..*", paramLabel = "<slug>", descriptionKey = "slugs")
  private List<String> slugs = List.of();

  @Override
  public Integer call() {
    Course course = interleave.courseInTheMaking();
    List<ExerciseDefinition> chosen =
        slugs.isEmpty() ? course.exercises() : slugs.stream().map(course::exercise).toList();
    Skeletons skeletons = new Skeletons(interleave.courseFolder());
    for (ExerciseDefinition exercise : chosen) {
      String key = skeletons.seal(exercise) ? "seal.done" : "seal.same";
      interleave.console().print(Say.text(key, exercise.slug()));
    }
    return Main.GOOD;
  }
}
