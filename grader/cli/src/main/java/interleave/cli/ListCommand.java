package interleave.cli;

import interleave.judge.course.Chapter;
import interleave.judge.course.Course;
import interleave.judge.course.ExerciseDefinition;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists the exercises in the order of the course, and which of them are begun. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
  @ParentCommand private InterleaveCommand interleave;

  @Override
  public Integer call() {
    Console console = interleave.console();
    Locale locale = console.locale();
    Course course = interleave.course();
    int width = course.exercises().stream().mapToInt(exercise -> exercise.slug().length()).max().orElse(0);
    console.print(console.strong(course.title().in(locale)));
    int number = 0;
    for (Chapter chapter : course.chapters()) {
      console.blank();
      console.print(++number + " · " + chapter.title().in(locale));
      for (ExerciseDefinition exercise : chapter.exercises()) {
        boolean begun = StudentFolder.isBegun(exercise);
        String slug = String.format("%-" + width + "s", exercise.slug());
        console.print("  " + (begun ? console.good("●") : "○") + " " + slug + "  "
            + exercise.title().in(locale) + "  " + console.dim(Say.text("kind." + exercise.kind()).in(locale)));
      }
    }
    console.blank();
    console.print(Say.text("list.legend"));
    return Main.GOOD;
  }
}
