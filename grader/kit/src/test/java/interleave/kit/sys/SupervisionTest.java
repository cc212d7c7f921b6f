package interleave.kit.sys;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.kit.Programs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Plays in a process of its own: what it tries holds for a whole JVM. */
class SupervisionTest {
  @Test
  void reaps_orphans_and_proves_that_nothing_is_left() throws Exception {
    assertThat(output(Supervisor.class))
        .containsExactly(
            "false false",
            "true exited(3)",
            "true false",
            "true",
            "true",
            "false false",
            "EINVAL",
            "EMFILE");
  }

  @Test
  void rehearses_without_a_journal() throws Exception {
    assertThat(output(Rehearsal.class)).contains("true true 0", "10", "false Optional.empty");
  }

  private static List<String> output(Class<?> main) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    if (!Programs.coverageAgent().isEmpty()) {
      command.add(Programs.coverageAgent());
    }
    command.addAll(
        List.of(
            "-cp", System.getProperty("java.class.path"), "interleave.kit.Launch", main.getName()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var reader = process.inputReader()) {
      List<String> lines = reader.lines().collect(Collectors.toList());
      assertThat(process.waitFor()).as("%s", lines).isZero();
      return lines;
    }
  }
}
