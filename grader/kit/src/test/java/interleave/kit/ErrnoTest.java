package interleave.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ErrnoTest {
  @Test
  void finds_each_name_by_its_number() {
    assertThat(Arrays.stream(Errno.values()).map(errno -> Errno.of(errno.number())))
        .containsExactly(Errno.values());
  }

  @Test
  void says_the_number_of_what_has_no_name() {
    PosixException failure = PosixException.of(4711, "read");
    assertThat(failure).hasMessage("read: errno 4711 (Unknown error)");
    assertThat(failure.errno()).isEqualTo(Errno.UNKNOWN);
    assertThat(failure.number()).isEqualTo(4711);
  }

  @Test
  void says_what_failed_and_why() {
    PosixException failure = new PosixException(Errno.ECHILD, "waitpid");
    assertThat(failure).hasMessage("waitpid: ECHILD (No child processes)");
    assertThat(failure.call()).isEqualTo("waitpid");
    assertThat(failure.number()).isEqualTo(10);
  }
}
