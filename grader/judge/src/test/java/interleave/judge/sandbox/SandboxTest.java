package interleave.judge.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@EnabledOnOs(OS.LINUX)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SandboxTest {
  private static final Path SHELL = Path.of("/bin/sh");
  @TempDir Path folder;

  @BeforeEach
  void let_strangers_pass_through_the_folder() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @ParameterizedTest
  @EnumSource(names = {"S0", "S2", "S3"})
  void gives_a_process_its_streams_its_directory_and_its_environment(Isolation level)
      throws Exception {
    Path file = Files.writeString(folder.resolve("note"), "note\n");
    Process process =
        sandbox(level)
            .start(script("read x; read y < note; echo $x $y $GREETING; echo oops >&2; exit 3", 64));
    process.getOutputStream().write("in\n".getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    assertThat(text(process)).isEqualTo("in note hello\n");
    assertThat(process.getErrorStream().readAllBytes()).asString().isEqualTo("oops\n");
    assertThat(process.waitFor()).isEqualTo(3);
    assertThat(process.isAlive()).isFalse();
    assertThat(file).exists();
  }

  @ParameterizedTest
  @EnumSource(names = {"S2", "S3"})
  void keeps_a_process_from_files_signals_and_sockets_outside(Isolation level) throws Exception {
    Path secret = Files.createTempFile("interleave-secret", ".txt");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-rw-rw-"));
    Files.writeString(secret, "secret\n");
    try {
      assertThat(Probe.attempt(sandbox(level), secret)).isEmpty();
      assertThat(secret).hasContent("secret\n");
    } finally {
      Files.delete(secret);
    }
  }

  @Test
  void finds_a_process_without_walls_out_by_the_same_probe() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "secret\n");
    assertThat(Probe.attempt(Sandbox.none(), secret)).contains("read", "signalled", "unfiltered");
  }

  @ParameterizedTest
  @EnumSource(names = {"S2", "S3"})
  void lets_a_process_write_only_where_it_may(Isolation level) throws Exception {
    Path open = Files.createDirectory(folder.resolve("open"));
    Files.createDirectory(folder.resolve("shut"));
    var confinement =
        new Confinement(
            List.of(shell(), "-c", "echo x > open/file; echo x > shut/file; true"),
            List.of(Path.of(shell()), folder),
            List.of(open),
            false,
            true,
            64,
            Map.of(),
            folder);
    assertThat(sandbox(level).start(confinement).waitFor()).isZero();
    assertThat(open.resolve("file")).hasContent("x");
    assertThat(folder.resolve("shut/file")).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource(names = {"S2", "S3"})
  void limits_how_many_processes_a_run_may_have(Isolation level) throws Exception {
    assumeTrue(Users.canChange(), "only root can give each run a user id of its own");
    Process process =
        sandbox(level).start(script("for i in 1 2 3 4 5 6 7 8; do (read x) & done; wait; echo all", 5));
    assertThat(text(process)).doesNotContain("all");
    process.getOutputStream().close();
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"S2", "S3"})
  void ends_a_process_on_request(Isolation level) throws Exception {
    Process process = sandbox(level).start(script("read x", 64));
    assertThat(process.isAlive()).isTrue();
    process.destroyForcibly();
    assertThat(process.waitFor()).isEqualTo(137);
    assertThat(process.onExit().get().exitValue()).isEqualTo(137);
  }

  @ParameterizedTest
  @EnumSource(names = {"S2", "S3"})
  void reads_what_strangers_cannot_reach_under_its_own_id_but_without_power(Isolation level)
      throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    Files.writeString(folder.resolve("note"), "note\n");
    Process process =
        sandbox(level)
            .start(
                script(
                    "read y < note; echo $y; while read k v; do [ $k = CapEff: ] && echo $v; done"
                        + " < /proc/self/status; kill -0 "
                        + ProcessHandle.current().pid()
                        + " && echo signalled",
                    64));
    assertThat(text(process)).isEqualTo("note\n0000000000000000\n");
  }

  @Test
  void leaves_no_thread_of_the_judge_confined() throws Exception {
    sandbox(Isolation.S2).start(script("true", 64)).waitFor();
    try (var threads = Files.list(Path.of("/proc/self/task"))) {
      for (Path thread : threads.toList()) {
        assertThat(status(thread)).contains("Seccomp:\t0", "NoNewPrivs:\t0");
      }
    }
  }

  @Test
  void says_that_a_missing_program_cannot_be_started() {
    var missing =
        new Confinement(
            List.of("/nonexistent"), List.of(), List.of(), false, false, 0, Map.of(), folder);
    assertThatIOException()
        .isThrownBy(() -> Starter.at(Isolation.S0).start(missing, List.of(0, 1, 2)));
  }

  private Sandbox sandbox(Isolation level) {
    if (level == Isolation.S0) {
      return Sandbox.none();
    }
    var sandbox = new Sandboxes.ConfinedSandbox(level);
    assumeTrue(Kernel.isSupported() && Probe.holds(sandbox), level + " does not hold here");
    return sandbox;
  }

  private Confinement script(String text, int processes) throws IOException {
    return new Confinement(
        List.of(shell(), "-c", text),
        List.of(Path.of(shell()), folder),
        List.of(),
        false,
        true,
        processes,
        Map.of("GREETING", "hello"),
        folder);
  }

  private static String shell() throws IOException {
    return SHELL.toRealPath().toString();
  }

  private static String text(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static String status(Path thread) {
    try {
      return Files.readString(thread.resolve("status"));
    } catch (IOException e) {
      return "Seccomp:\t0 NoNewPrivs:\t0 (ended)";
    }
  }
}
