package interleave.cli;

import interleave.judge.compile.SourceFile;
import interleave.judge.course.ExerciseDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Starts an exercise over: keeps a copy of the work, then puts the skeleton back. */
@Command(name = "reset")
final class ResetCommand implements Callable<Integer> {
  @ParentCommand private InterleaveCommand interleave;

  @Parameters(paramLabel = "<slug>", descriptionKey = "slug")
  private String slug;

  @Override
  public Integer call() throws IOException {
    ExerciseDefinition exercise = interleave.course().exercise(slug);
    List<SourceFile> skeleton = new Skeletons(interleave.courseFolder()).read(slug);
    if (skeleton.isEmpty()) {
      throw Refusal.of("reset.unsealed", slug);
    }
    Path work = exercise.folder().resolve("src");
    Path backup = interleave.state().freshBackup(slug);
    Folders.copy(work, backup);
    for (SourceFile file : skeleton) {
      Folders.write(work.resolve(file.path()), file.text());
    }
    interleave.console().print(Say.text("reset.done", slug, backup));
    return Main.GOOD;
  }
}
