package interleave.judge.stage;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {
  private static Mark step(String actor, String label) {
    return new Mark(0, 0, actor, 1, 0, MarkKind.SEAM, label, "Foo.java:1");
  }

  private static List<String> folded(Mark... marks) {
    return Rounds.folded(List.of(marks)).stream().map(mark -> mark.actor() + " " + mark.label()).toList();
  }

  @Test
  void tells_one_round_of_a_loop_and_how_many_there_were() {
    assertThat(folded(step("a", "reads"), step("a", "reads"), step("a", "reads"))).containsExactly("a reads ×3");
  }

  @Test
  void folds_rounds_of_several_steps() {
    assertThat(folded(step("a", "reads"), step("a", "calls"), step("a", "reads"), step("a", "calls"), step("a", "writes")))
        .containsExactly("a reads", "a calls ×2", "a writes");
  }

  @Test
  void keeps_what_another_thread_does_in_between() {
    assertThat(folded(step("a", "reads"), step("b", "writes"), step("a", "reads"))).containsExactly("a reads", "b writes", "a reads");
  }

  @Test
  void folds_no_marks_of_the_scene() {
    Mark mark = new Mark(0, 0, "a", 1, 0, MarkKind.POINT, "in", "");
    assertThat(folded(mark, mark)).containsExactly("a in", "a in");
  }
}
