package interleave.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class StatusTest {
  @Test
  void decodes_every_exit_code() {
    for (int code = 0; code <= 255; code++) {
      Status status = new Status(code << 8);
      assertThat(status.exited()).isTrue();
      assertThat(status.signaled() || status.stopped() || status.continued()).isFalse();
      assertThat(status.exitCode()).isEqualTo(code);
      assertThat(status).hasToString("exited(" + code + ")");
    }
  }

  @Test
  void decodes_every_killing_signal() {
    for (int signal = 1; signal <= 64; signal++) {
      Status status = new Status(signal);
      assertThat(status.signaled()).isTrue();
      assertThat(status.exited() || status.stopped() || status.continued()).isFalse();
      assertThat(status.signal()).isEqualTo(signal);
      assertThat(status.coreDumped()).isFalse();
      assertThat(new Status(signal | 0x80).coreDumped()).isTrue();
    }
  }

  @Test
  void decodes_stops_and_going_on() {
    assertThat(new Status(0x137f).stopped()).isTrue();
    assertThat(new Status(0x137f).stopSignal()).isEqualTo(19);
    assertThat(new Status(0x137f)).hasToString("stopped(19)");
    assertThat(new Status(0x137f).signaled()).isFalse();
    assertThat(new Status(0xffff).continued()).isTrue();
    assertThat(new Status(0xffff).signaled()).isFalse();
    assertThat(new Status(0xffff)).hasToString("continued");
  }

  @Test
  void refuses_to_make_up_a_number_that_is_not_there() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Status(9).exitCode())
        .withMessage("no exit code: the child is signaled(9)");
    assertThatIllegalStateException().isThrownBy(() -> new Status(0).signal());
    assertThatIllegalStateException().isThrownBy(() -> new Status(0).stopSignal());
  }
}
