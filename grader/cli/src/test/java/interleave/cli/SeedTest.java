package interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SeedTest {
  @Test
  void reads_what_a_report_prints() {
    assertThat(Seed.of("7f3a")).isEqualTo(0x7f3a);
    assertThat(Seed.of("ffffffffffffffff")).isEqualTo(-1);
  }

  @Test
  void draws_one_where_none_is_given() {
    assertThat(Long.toHexString(Seed.of(""))).hasSize(6);
    assertThat(Long.toHexString(Seed.of(null))).hasSize(6);
  }

  @Test
  void refuses_what_is_no_seed() {
    assertThatThrownBy(() -> Seed.of("0x7f")).isInstanceOf(Refusal.class).hasMessageContaining("hexadecimal");
  }
}
