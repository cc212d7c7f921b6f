package interleave.judge.spec;

import static interleave.judge.spec.Script.script;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.judge.domain.Transcript;
import interleave.judge.stage.Play;
import interleave.judge.stage.StageFault;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CheckRunTest {
  private static final AssertionError FAILED = new AssertionError("the parent started 0 processes");

  private final CheckRun run = new CheckRun(null);

  /** Shows nothing, and may not have seen all. */
  private record Watched(String blindness) implements Play {
    @Override
    public Transcript transcript() {
      return script().complete();
    }

    @Override
    public Transcript await() {
      return transcript();
    }

    @Override
    public Duration runDelay() {
      return Duration.ZERO;
    }

    @Override
    public Duration processorTime() {
      return Duration.ZERO;
    }

    @Override
    public int seams() {
      return 0;
    }

    @Override
    public void cancel() {}
  }

  @Test
  void takes_a_failure_for_a_fault_when_a_play_was_not_seen_whole() {
    var play = new Watched("process 12 was not seen");
    run.remember(play.transcript(), play);
    assertThatThrownBy(() -> run.demandSight(FAILED)).isInstanceOf(StageFault.class).hasMessageContaining("process 12");
  }

  @Test
  void leaves_a_failure_alone_when_all_was_seen() {
    var play = new Watched("");
    run.remember(play.transcript(), play);
    assertThatCode(() -> run.demandSight(FAILED)).doesNotThrowAnyException();
  }
}
