package interleave.judge.spec;

import static interleave.judge.spec.Expect.assertThat;
import static interleave.judge.spec.Script.script;
import static org.assertj.core.api.Assertions.assertThat;

import interleave.explore.history.Model;
import interleave.explore.history.Operation;
import interleave.judge.domain.MarkKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OperationsTest {
  /** A register that holds a text; taking it needs one. */
  private record Register() implements Model<String> {
    @Override
    public String initial() {
      return "";
    }

    @Override
    public Optional<String> step(String before, Operation call) {
      if (call.name().equals("put")) return Optional.of((String) call.arguments().getFirst());
      boolean gives = !before.isEmpty() && (call.isPending() || before.equals(call.result()));
      return gives ? Optional.of("") : Optional.empty();
    }
  }

  @Test
  void takes_calls_that_overlap_in_any_order() {
    Script run = script()
        .at(0, "a").enters("take").at(1, "b").enters("put 1").at(2, "b").leaves("put 1")
        .at(3, "a").mark(MarkKind.LEAVE, "take", "1");
    assertThat(run.complete()).isLinearizable(new Register());
  }

  @Test
  void refuses_a_result_that_comes_before_its_cause() {
    Script run = script()
        .at(0, "a").enters("take").at(1, "a").mark(MarkKind.LEAVE, "take", "1")
        .at(2, "b").enters("put 1").at(3, "b").leaves("put 1");
    assertThat(Refusal.whole(() -> assertThat(run.complete()).isLinearizable(new Register())))
        .isEqualTo(
            """
            NOT_LINEARIZABLE
            No order of one operation at a time gives these results
            the results are as if the operations had come one after another
            a: take() = 1; b: put(1)""");
  }

  @Test
  void lets_a_call_wait_that_the_model_blocks() {
    assertThat(script().at(0, "a").enters("take").complete()).isLinearizable(new Register());
  }
}
