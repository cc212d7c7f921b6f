package interleave.judge.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.kit.Posix;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SwiftJarTest {

  @Test
  void loads_the_kit_from_the_cache_and_not_from_the_jar() throws Exception {
    Path java = Path.of(System.getProperty("java.home"));
    var flags = List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");
    var recipe =
        new SwiftJar.Recipe(
            "kit",
            ClassHome.of(Posix.class),
            List.of("interleave/kit"),
            java,
            flags,
            List.of("interleave.kit.Launch", "interleave.kit.sys.Rehearsal"));
    SwiftJar jar = SwiftJar.of(recipe);
    assertThat(jar.cache()).isPresent();
    var command = new ArrayList<>(List.of(java.resolve("bin/java").toString()));
    command.addAll(flags);
    command.addAll(jar.flags());
    command.addAll(List.of("-Xlog:class+load", "-cp", jar.jar() + ":/nonexistent"));
    command.addAll(recipe.rehearsal());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(log).containsPattern("interleave\\.kit\\.Posix source: shared objects file");
  }
}
