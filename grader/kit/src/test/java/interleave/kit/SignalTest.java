package interleave.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signals between real processes; none is handled in the JVM of the tests. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SignalTest {
  private static final int[] HANDLED = {1, 2, 3, 10, 12, 14, 17, 18, 20, 28};

  @Test
  void hears_every_signal_with_its_sender_in_order_of_arrival() {
    assertThat(converse(SignalChildren.Hears.class, false)).isEqualTo(expected());
  }

  @Test
  void hears_every_signal_in_a_jvm_as_an_ide_starts_it() {
    assertThat(converse(SignalChildren.Hears.class, true)).isEqualTo(expected());
  }

  private static List<String> expected() {
    return IntStream.of(HANDLED).mapToObj(signal -> signal + " from " + Posix.getpid()).toList();
  }

  /** Sends one signal after another, each when the one before has been answered. */
  private static List<String> converse(Class<?> main, boolean plain) {
    Spawn program = Programs.spawn(main);
    if (plain) {
      List<String> command = program.command().stream().filter(word -> !word.equals("-Xrs")).toList();
      program = Spawn.program(command.getFirst()).args(command.subList(1, command.size()).toArray(String[]::new));
    }
    Pipe2 out = Posix.pipe();
    String[] args = IntStream.of(HANDLED).mapToObj(String::valueOf).toArray(String[]::new);
    int pid = program.args(args).connect(1, out.writeFd()).start();
    Posix.close(out.writeFd());
    assertThat(line(out.readFd())).isEqualTo("ready");
    List<String> lines = new ArrayList<>();
    for (int signal : HANDLED) {
      Posix.kill(pid, signal);
      lines.add(line(out.readFd()));
    }
    Posix.kill(pid, Posix.SIGKILL);
    Posix.close(out.readFd());
    assertThat(Posix.waitpid(pid)).hasToString("signaled(9)");
    return lines;
  }

  private static String line(int fd) {
    StringBuilder line = new StringBuilder();
    byte[] one = new byte[1];
    while (Posix.read(fd, one) > 0 && one[0] != '\n') {
      line.append(new String(one, StandardCharsets.US_ASCII));
    }
    return line.toString();
  }

  @Test
  void loses_no_signal_while_threads_come_and_go() {
    assertThat(Programs.run(SignalChildren.Crowd.class).lines()).containsExactly("300");
  }

  @Test
  void keeps_one_signal_of_each_kind_while_another_is_handled() {
    assertThat(Programs.run(SignalChildren.Pends.class).lines()).containsExactly("10", "10", "12");
  }

  @ParameterizedTest
  @ValueSource(ints = {Posix.SIGINT, Posix.SIGUSR2, Posix.SIGALRM})
  void handles_ignores_and_restores(int signal) {
    Programs.Run run = Programs.run(SignalChildren.Changes.class, String.valueOf(signal));
    String handled = "handled " + signal;
    assertThat(run.lines()).containsExactly(handled, "ignored", handled, "restored");
    assertThat(run.status()).hasToString("signaled(" + signal + ")");
  }

  @Test
  void has_one_alarm_which_replaces_the_one_before() {
    Programs.Run run = Programs.run(SignalChildren.Alarm.class);
    assertThat(run.lines()).containsExactly("0", "100", "alarm from 0", "0");
    assertThat(run.status()).hasToString("signaled(14)");
  }

  @Test
  void goes_on_after_a_handler_that_throws() {
    Programs.Run run = Programs.run(SignalChildren.Stumbles.class);
    assertThat(run.lines()).containsExactly("goes on");
    assertThat(run.status()).hasToString("exited(3)");
    assertThat(run.errors())
        .anyMatch(line -> line.contains("stumbled"))
        .anyMatch(line -> line.contains("pause in a handler"));
  }

  @Test
  void says_which_thread_cannot_be_told_to_block() {
    assertThat(Programs.run(SignalChildren.Deaf.class).lines())
        .containsExactly("native code has thread N block signal N, which the kit needs to handle signals");
  }

  @Test
  void lets_the_kernel_bury_children_when_sigchld_is_ignored() {
    assertThat(Programs.run(SignalChildren.Careless.class).lines())
        .containsExactly("waitpid: ECHILD (No child processes) true");
  }

  @ParameterizedTest
  @ValueSource(ints = {Posix.SIGUSR1, Posix.SIGUSR2, Posix.SIGINT})
  void hands_on_to_children_neither_mask_nor_actions(int signal) {
    List<String> lines = Programs.run(SignalChildren.Parent.class, String.valueOf(signal)).lines();
    // Of the ordinary signals; what else this JVM was born with is not the kit's.
    assertThat(lines.subList(0, 2)).allMatch(line -> line.endsWith("0000000"));
    assertThat(lines.getLast()).isEqualTo("signaled(" + signal + ")");
  }

  @Test
  void refuses_what_nobody_can_handle_and_what_the_jvm_needs() {
    for (int signal : new int[] {Posix.SIGKILL, Posix.SIGSTOP, 0, -1, 65}) {
      assertThatThrownBy(() -> Posix.signal(signal, _ -> {})).hasMessage("signal: EINVAL (Invalid argument)");
    }
    assertThatThrownBy(() -> Posix.signal(Posix.SIGSTOP, Posix.SIG_IGN)).hasMessageStartingWith("signal: EINVAL");
    assertThatThrownBy(() -> Posix.signal(Posix.SIGSEGV, _ -> {})).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Posix.alarm(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
