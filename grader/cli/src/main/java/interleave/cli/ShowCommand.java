package interleave.cli;

import interleave.judge.course.ExerciseDefinition;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows an exercise's lesson and the files to write. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
  @ParentCommand private InterleaveCommand interleave;

  @Parameters(paramLabel = "<slug>", descriptionKey = "slug")
  private String slug;

  @Override
  public Integer call() {
    Console console = interleave.console();
    ExerciseDefinition exercise = interleave.course().exercise(slug);
    console.print(new Pages(console.locale()).lesson(exercise));
    console.blank();
    console.print(Say.text("show.files"));
    for (String file : exercise.editable()) {
      console.print("  " + exercise.folder().resolve("src").resolve(file));
    }
    console.print(Say.text("show.next", slug));
    return Main.GOOD;
  }
}
