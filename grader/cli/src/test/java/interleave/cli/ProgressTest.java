package interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.domain.ExerciseResult;
import interleave.judge.domain.Text;
import interleave.judge.domain.Verdict;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ExerciseResult result =
      new ExerciseResult("tally", Text.same("Tally"), Verdict.PASSED, List.of(), List.of(), List.of());

  @Test
  void writes_a_line_at_each_twentieth_and_no_more() {
    StringWriter err = new StringWriter();
    var console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), Locale.ENGLISH, false, true, 100);
    try (Progress progress = Progress.on(console)) {
      for (int i = 1; i <= 200; i++) {
        progress.step(i, 200, "student-01", result);
      }
    }
    console.flush();
    assertThat(err.toString().lines()).hasSize(20).first().isEqualTo("5% · 10 of 200 · student-01 tally");
  }
}
