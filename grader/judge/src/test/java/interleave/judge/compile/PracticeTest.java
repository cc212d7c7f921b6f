package interleave.judge.compile;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.compile.Compilation.Problem;
import interleave.judge.sandbox.SwiftJar;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever breaks the practice breaks nothing else: nobody would see that compilers start as slowly as before. */
class PracticeTest {
  private static List<CompileAnswer> answers;

  @BeforeAll
  static void compile() {
    answers = Practice.compile();
  }

  @Test
  void compiles_what_is_right() {
    assertThat(answers.get(0).problems()).isEmpty();
    assertThat(answers.get(0).classes()).containsKeys("practice.Buffer", "practice.Buffer$Event");
  }

  @Test
  void compiles_against_what_was_compiled_before() {
    assertThat(answers.get(1).problems()).isEmpty();
    assertThat(answers.get(1).classes()).containsOnlyKeys("practice.User");
  }

  @Test
  void tells_of_mistakes_in_a_grammar_and_of_unknown_names() {
    assertThat(answers.get(2).problems()).anyMatch(Problem::error);
    assertThat(answers.get(3).problems()).anyMatch(problem -> problem.message().en().contains("missing"));
  }

  @Test
  void is_remembered_for_the_next_compiler() {
    assertThat(SwiftJar.of(WorkerProcess.RECIPE).cache()).isPresent();
  }
}
