package interleave.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real processes, waited for by their own ids: waiting for any would meet children of the test
 * runner.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PosixTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 42, 127, 128, 143, 254, 255})
  void tells_the_status_that_a_program_exits_with(int code) {
    int pid = Spawn.program("/bin/sh").args("-c", "exit " + code).start();
    Status status = Posix.waitpid(pid);
    assertThat(status.exited()).isTrue();
    assertThat(status.exitCode()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 255, 256 + 3})
  void tells_the_low_eight_bits_that_a_java_child_exits_with(int code) {
    int pid = Posix.spawn(Children.Exits.class, String.valueOf(code));
    assertThat(Posix.waitpid(pid)).hasToString("exited(" + (code & 0xff) + ")");
  }

  @ParameterizedTest
  @ValueSource(ints = {Posix.SIGKILL, Posix.SIGTERM, Posix.SIGINT, Posix.SIGHUP})
  void tells_the_signal_that_killed_a_java_child(int signal) {
    int pid = Posix.spawn(Children.Sleeps.class);
    // Also a JVM that is still starting must die of it: nothing is blocked or ignored from its
    // first instruction.
    Posix.kill(pid, signal);
    Status status = Posix.waitpid(pid);
    assertThat(status.signaled()).isTrue();
    assertThat(status.signal()).isEqualTo(signal);
  }

  @Test
  void ignores_a_signal_until_it_is_restored() {
    assertThat(Posix.waitpid(Posix.spawn(Children.Deaf.class))).hasToString("exited(5)");
    assertThat(Posix.waitpid(Posix.spawn(Children.Deaf.class, "hear"))).hasToString("signaled(15)");
    assertThatThrownBy(() -> Posix.ignore(Posix.SIGKILL)).hasMessageContaining("EINVAL");
  }

  @Test
  void does_not_wait_with_wnohang_while_the_child_lives() {
    int pid = Spawn.program("sleep").args("60").start();
    assertThat(Posix.waitpid(pid, Posix.WNOHANG)).isEmpty();
    Posix.kill(pid, Posix.SIGKILL);
    await().until(() -> Programs.state(pid).equals("Z"));
    assertThat(Posix.waitpid(pid, Posix.WNOHANG))
        .hasValue(new Waited(pid, new Status(Posix.SIGKILL)));
  }

  @Test
  void leaves_a_zombie_in_the_process_table_until_it_is_waited_for() {
    int pid = Posix.spawn(Children.Exits.class, "5");
    await().until(() -> Programs.state(pid).equals("Z"));
    assertThat(Programs.stat(pid)).containsEntry("parent", String.valueOf(Posix.getpid()));
    Posix.kill(pid, 0);
    assertThat(Posix.waitpid(pid)).hasToString("exited(5)");
    assertThat(Path.of("/proc/" + pid)).doesNotExist();
    assertThatThrownBy(() -> Posix.kill(pid, 0)).hasMessage("kill: ESRCH (No such process)");
  }

  @Test
  void tells_when_a_child_stops_and_goes_on() {
    int pid = Spawn.program("sleep").args("60").start();
    Posix.kill(pid, Posix.SIGSTOP);
    Status stopped = Posix.waitpid(pid, Posix.WUNTRACED).orElseThrow().status();
    assertThat(stopped).hasToString("stopped(19)");
    assertThat(Programs.state(pid)).isEqualTo("T");
    Posix.kill(pid, Posix.SIGCONT);
    assertThat(Posix.waitpid(pid, Posix.WCONTINUED).orElseThrow().status().continued()).isTrue();
    Posix.kill(pid, Posix.SIGKILL);
    assertThat(Posix.waitpid(pid)).hasToString("signaled(9)");
  }

  @Test
  void names_the_error_of_waiting_for_what_is_no_child() {
    assertThatThrownBy(() -> Posix.waitpid(1, 0))
        .isInstanceOfSatisfying(
            PosixException.class, e -> assertThat(e.errno()).isEqualTo(Errno.ECHILD))
        .hasMessage("waitpid: ECHILD (No child processes)");
    assertThatThrownBy(() -> Posix.waitpid(1, 0x400))
        .hasMessage("waitpid: EINVAL (Invalid argument)");
  }

  @Test
  void waits_for_any_child_until_there_is_none() {
    Programs.Run run = Programs.run(Children.Waits.class, "3", "0", "200");
    assertThat(run.status()).hasToString("exited(0)");
    assertThat(run.lines().subList(0, 3))
        .containsExactlyInAnyOrder("exited(3)", "exited(0)", "exited(200)");
    assertThat(run.lines().getLast()).isEqualTo("ECHILD");
  }

  @Test
  void names_the_error_of_a_signal_that_there_is_not() {
    assertThatThrownBy(() -> Posix.kill(Posix.getpid(), 999))
        .hasMessage("kill: EINVAL (Invalid argument)");
  }

  @Test
  void knows_itself_and_its_parent() {
    assertThat(Posix.getpid()).isEqualTo((int) ProcessHandle.current().pid());
    assertThat(Posix.getppid())
        .isEqualTo((int) ProcessHandle.current().parent().orElseThrow().pid());
  }

  @Test
  void leads_a_session_once() {
    assertThat(Programs.run(Children.LeadsSession.class).lines()).containsExactly("true", "EPERM");
    assertThatThrownBy(() -> Posix.getsid(Integer.MAX_VALUE))
        .hasMessage("getsid: ESRCH (No such process)");
  }

  @Test
  void begins_interrupted_calls_again() {
    assertThat(Programs.run(Children.Interrupted.class).lines())
        .containsExactly("-1 EINTR", "4", "signaled(9)");
  }

  @Test
  void carries_bytes_through_a_pipe_to_its_end() {
    Pipe2 pipe = Posix.pipe();
    assertThat(Posix.write(pipe.writeFd(), "häß")).isEqualTo(5);
    byte[] buffer = new byte[100];
    assertThat(Posix.read(pipe.readFd(), buffer, 2, 98)).isEqualTo(5);
    assertThat(new String(buffer, 2, 5, StandardCharsets.UTF_8)).isEqualTo("häß");
    Posix.close(pipe.writeFd());
    assertThat(Posix.read(pipe.readFd(), buffer)).isZero();
    Posix.close(pipe.readFd());
    assertThatThrownBy(() -> Posix.read(pipe.readFd(), buffer))
        .hasMessage("read: EBADF (Bad file descriptor)");
    assertThatThrownBy(() -> Posix.close(pipe.readFd()))
        .hasMessage("close: EBADF (Bad file descriptor)");
    assertThatThrownBy(() -> Posix.dup2(pipe.readFd(), 99))
        .hasMessage("dup2: EBADF (Bad file descriptor)");
    assertThatThrownBy(() -> Posix.read(0, buffer, 99, 2))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void tells_a_writer_that_nobody_can_read() {
    Pipe2 pipe = Posix.pipe();
    Posix.close(pipe.readFd());
    assertThatThrownBy(() -> Posix.write(pipe.writeFd(), "x"))
        .hasMessage("write: EPIPE (Broken pipe)");
    Posix.close(pipe.writeFd());
  }

  @Test
  void leaves_no_zombie_and_no_descriptor_behind_after_fifty_spawns() throws Exception {
    Posix.waitpid(Spawn.program("true").start());
    long before = openDescriptors();
    for (int i = 0; i < 50; i++) {
      Pipe2 pipe = Posix.pipe();
      int pid = Spawn.program("true").inherit(pipe.readFd(), pipe.writeFd()).start();
      Posix.close(pipe.readFd());
      Posix.close(pipe.writeFd());
      assertThat(Posix.waitpid(pid)).hasToString("exited(0)");
      assertThat(Path.of("/proc/" + pid)).doesNotExist();
    }
    // Class loading may open a jar meanwhile; a leak would be fifty or more.
    assertThat(openDescriptors()).isLessThan(before + 10);
  }

  private static long openDescriptors() throws Exception {
    try (Stream<Path> entries = Files.list(Path.of("/proc/self/fd"))) {
      return entries.count();
    }
  }
}
