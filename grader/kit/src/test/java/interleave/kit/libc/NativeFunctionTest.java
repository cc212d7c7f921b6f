package interleave.kit.libc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NativeFunctionTest {
  @Test
  void refuses_machines_that_were_never_tried() {
    assertThatThrownBy(() -> Platform.require("Mac OS X", "aarch64"))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage(
            "POSIX calls of the kit work on Linux x86-64 and aarch64 only; this is Mac OS X"
                + " aarch64");
    assertThatThrownBy(() -> Platform.require("Linux", "riscv64")).hasMessageContaining("riscv64");
  }

  @Test
  void accepts_both_kinds_of_linux() {
    assertThatCode(() -> Platform.require("Linux", "amd64")).doesNotThrowAnyException();
    assertThatCode(() -> Platform.require("Linux", "aarch64")).doesNotThrowAnyException();
  }

  @Test
  void says_which_function_the_library_lacks() {
    assertThatThrownBy(NativeFunction.of("no_such_function")::call)
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("the C library has no no_such_function; glibc 2.34 or later is needed");
  }

  @Test
  void keeps_the_errno_of_each_thread_apart() throws Exception {
    NativeFunction close = NativeFunction.of("close");
    assertThat((int) close.call(-1)).isEqualTo(-1);
    NativeFunction kill = NativeFunction.of("kill");
    Thread other = new Thread(() -> kill.call(Integer.MAX_VALUE, 0));
    other.start();
    other.join();
    assertThat(NativeFunction.errno()).isEqualTo(9);
  }
}
