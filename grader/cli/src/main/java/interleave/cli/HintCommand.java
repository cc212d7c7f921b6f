package interleave.cli;

import interleave.judge.course.ExerciseDefinition;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows one hint at a time, each plainer than the one before. */
@Command(name = "hint")
final class HintCommand implements Callable<Integer> {
  @ParentCommand private InterleaveCommand interleave;

  @Parameters(index = "0", paramLabel = "<slug>", descriptionKey = "slug")
  private String slug;

  @Parameters(index = "1", arity = "0..1", paramLabel = "<n>", descriptionKey = "hint.number")
  private Integer number;

  @Override
  public Integer call() {
    Console console = interleave.console();
    ExerciseDefinition exercise = interleave.course().exercise(slug);
    List<String> hints = new Pages(console.locale()).hints(exercise);
    State state = interleave.state();
    int shown = state.hintsShown(slug);
    int wanted = number != null ? number : Math.min(shown + 1, hints.size());
    if (wanted < 1 || wanted > hints.size()) {
      throw Refusal.of("hint.none", slug, hints.size(), wanted);
    }
    console.print(console.strong(Say.text("hint.title", wanted, hints.size()).in(console.locale())));
    console.print(hints.get(wanted - 1));
    if (wanted < hints.size()) {
      console.print(console.dim(Say.text("hint.more", slug).in(console.locale())));
    }
    state.rememberHints(slug, Math.max(shown, wanted));
    return Main.GOOD;
  }
}
