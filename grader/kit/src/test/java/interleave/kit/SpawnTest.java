package interleave.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SpawnTest {
  @AfterEach
  void forget_flags() {
    System.clearProperty(ChildJvm.FLAGS);
  }

  @Test
  void names_the_error_of_a_missing_program() {
    assertThatThrownBy(() -> Spawn.program("/no/such/program").start())
        .isInstanceOfSatisfying(
            PosixException.class, e -> assertThat(e.errno()).isEqualTo(Errno.ENOENT))
        .hasMessage("spawn: ENOENT (No such file or directory)");
    assertThatThrownBy(() -> Spawn.program("no-such-program").start())
        .hasMessageStartingWith("spawn: ENOENT");
    assertThatThrownBy(() -> Spawn.program("/etc/passwd").start())
        .hasMessageStartingWith("spawn: EACCES");
  }

  @Test
  void names_the_error_of_a_descriptor_that_is_not_open() {
    assertThatThrownBy(() -> Spawn.program("true").inherit(917).start())
        .hasMessageStartingWith("spawn: EBADF");
    assertThatThrownBy(() -> Spawn.program("true").inherit(-1))
        .hasMessageStartingWith("spawn: EBADF");
  }

  @Test
  void hands_pipes_to_a_java_child_under_the_same_numbers() {
    Pipe2 there = Posix.pipe();
    Pipe2 back = Posix.pipe();
    int pid =
        Spawn.of(Children.Echoes.class)
            .args(String.valueOf(there.readFd()), String.valueOf(back.writeFd()))
            .inherit(there.readFd(), back.writeFd())
            .start();
    Posix.close(there.readFd());
    Posix.close(back.writeFd());
    Posix.write(there.writeFd(), "ab\n");
    Posix.close(there.writeFd());
    assertThat(Programs.lines(back.readFd())).containsExactly("ab", "ab");
    assertThat(Posix.waitpid(pid)).hasToString("exited(0)");
  }

  @Test
  void gives_a_child_no_descriptor_that_is_not_named() {
    Pipe2 secret = Posix.pipe();
    Posix.dup2(secret.readFd(), 50);
    Pipe2 named = Posix.pipe();
    Programs.Run run =
        Programs.run(Spawn.program("ls").args("/proc/self/fd").connect(57, named.readFd()));
    // 3 is the folder that ls reads.
    assertThat(run.lines()).containsExactlyInAnyOrder("0", "1", "2", "3", "57");
    for (int fd :
        new int[] {50, secret.readFd(), secret.writeFd(), named.readFd(), named.writeFd()}) {
      Posix.close(fd);
    }
  }

  @Test
  void exchanges_two_descriptors_without_losing_one() {
    Pipe2 a = Posix.pipe();
    Pipe2 b = Posix.pipe();
    int pid =
        Spawn.program("sh")
            .args(
                "-c",
                "echo first >/proc/self/fd/"
                    + a.writeFd()
                    + "; echo second >/proc/self/fd/"
                    + b.writeFd())
            .connect(a.writeFd(), b.writeFd())
            .connect(b.writeFd(), a.writeFd())
            .start();
    Posix.close(a.writeFd());
    Posix.close(b.writeFd());
    assertThat(Programs.lines(a.readFd())).containsExactly("second");
    assertThat(Programs.lines(b.readFd())).containsExactly("first");
    Posix.waitpid(pid);
  }

  @Test
  void hands_on_arguments_environment_and_directory(@TempDir Path folder) {
    Spawn pwd = Spawn.program("sh").args("-c", "pwd; echo \"$A-$B\"; echo $0 $1", "x y", "");
    assertThat(Programs.run(pwd.env("A", "é").env("B", "").directory(folder)).lines())
        .containsExactly(folder.toString(), "é-", "x y");
    assertThat(
            Programs.run(Spawn.program("/usr/bin/env").environment(Map.of("ONLY", "this"))).lines())
        .containsExactly("ONLY=this");
  }

  @Test
  void starts_a_child_jvm_light_and_with_the_same_classes() {
    assertThat(Spawn.of(Children.Exits.class).args("1").command())
        .contains(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xrs",
            "--enable-native-access=ALL-UNNAMED")
        .containsSequence(
            "--class-path", System.getProperty("java.class.path"), "interleave.kit.Launch")
        .endsWith(Children.Exits.class.getName(), "1");
  }

  @Test
  void hands_on_further_flags_to_children_and_theirs() {
    System.setProperty(ChildJvm.FLAGS, " -Xmx40m  -Da=b ");
    assertThat(Spawn.of(Children.Exits.class).command())
        .containsSequence("-Xmx40m", "-Da=b", "-Dinterleave.kit.flags=-Xmx40m  -Da=b");
  }
}
