package interleave.cli;

import interleave.judge.domain.ExerciseResult;
import java.time.Duration;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a long work has come: a bar on a terminal, a line at each twentieth elsewhere. */
sealed interface Progress extends AutoCloseable {
  void step(int done, int total, String student, ExerciseResult result);

  @Override
  void close();

  static Progress on(Console console) {
    return console.isTerminal() ? new Bar(console) : new Lines(console);
  }

  /** Draws a bar that moves. */
  final class Bar implements Progress {
    private final ProgressBar bar;

    Bar(Console console) {
      bar = new ProgressBarBuilder()
          .setTaskName(Say.text("grade.bar").in(console.locale()))
          .setStyle(ProgressBarStyle.UNICODE_BLOCK)
          .setUpdateIntervalMillis((int) Duration.ofMillis(250).toMillis())
          .setConsumer(new DelegatingProgressBarConsumer(line -> console.sameLine(line), 80))
          .build();
    }

    @Override
    public void step(int done, int total, String student, ExerciseResult result) {
      bar.maxHint(total);
      bar.setExtraMessage(" " + student + " " + result.exercise());
      bar.stepTo(done);
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** Writes a line whenever another twentieth is done. */
  final class Lines implements Progress {
    private static final int STEP = 5;

    private final Console console;
    private int told;

    Lines(Console console) {
      this.console = console;
    }

    @Override
    public void step(int done, int total, String student, ExerciseResult result) {
      int percent = 100 * done / total;
      if (percent / STEP > told / STEP) {
        told = percent;
        console.mention(Say.text("grade.progress", percent, done, total, student + " " + result.exercise()));
      }
    }

    @Override
    public void close() {
      // every line was complete when it was written
    }
  }
}
