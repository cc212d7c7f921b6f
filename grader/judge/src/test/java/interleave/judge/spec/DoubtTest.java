package interleave.judge.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DoubtTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  @Test
  void lateness_on_a_quiet_machine_is_certain() {
    assertThat(Doubt.ofLateness(ms(10), SECOND, ms(1))).isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void lateness_that_was_slept_is_certain_even_on_a_busy_machine() {
    assertThat(Doubt.ofLateness(ms(80), SECOND, ms(200))).isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void lateness_beside_a_long_wait_for_processors_is_not_certain() {
    assertThat(Doubt.ofLateness(ms(80), SECOND, ms(40))).isEqualTo(Certainty.SUSPECT);
    assertThat(Doubt.ofLateness(ms(80), SECOND, ms(10))).isEqualTo(Certainty.DOUBTFUL);
  }

  @Test
  void a_fifth_of_a_short_play_is_a_long_wait() {
    assertThat(Doubt.considerable(ms(3), ms(10))).isTrue();
    assertThat(Doubt.considerable(ms(1), ms(10))).isFalse();
    assertThat(Doubt.considerable(ms(51), SECOND)).isTrue();
  }

  @Test
  void an_endless_loop_that_had_its_processor_time_has_no_excuse() {
    assertThat(Doubt.ofTimeOut(ms(3000), ms(900), SECOND)).isEqualTo(Certainty.CERTAIN);
    assertThat(Doubt.ofTimeOut(ms(0), ms(10), SECOND)).isEqualTo(Certainty.CERTAIN);
    assertThat(Doubt.ofTimeOut(ms(300), ms(100), SECOND)).isEqualTo(Certainty.SUSPECT);
    assertThat(Doubt.ofTimeOut(ms(3000), ms(100), SECOND)).isEqualTo(Certainty.DOUBTFUL);
  }

  private static Duration ms(long millis) {
    return Duration.ofMillis(millis);
  }
}
