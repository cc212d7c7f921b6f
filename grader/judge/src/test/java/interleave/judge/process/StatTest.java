package interleave.judge.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatTest {
  private static final String REST =
      " Z 41 42 42 0 -1 4194316 0 0 0 0 7 5 0 0 20 0 1 0 99 0 0 18446744073709551615 0 0 0 0 0 0 0 0"
          + " 16800975 0 0 0 17 1 0 0 0 0 0 0 0 0 0 0 0 0 768\n";

  @Test
  void reads_a_command_with_blanks_and_parentheses() {
    assertThat(Stat.parse("43 (a) Z (b c)" + REST))
        .isEqualTo(new Stat(43, "a) Z (b c", 'Z', 41, 1, 12, 768));
  }

  @Test
  void puts_wait_statuses_into_words() {
    assertThat(WaitStatus.text(768)).isEqualTo("exited(3)");
    assertThat(WaitStatus.text(9)).isEqualTo("signaled(9)");
    assertThat(WaitStatus.text(0x80 | 11)).isEqualTo("signaled(11)");
  }
}
