package interleave.judge.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageCacheTest {
  @ParameterizedTest
  @EnumSource
  void remembers_a_rehearsal_of_each_kind_of_subject(SubjectHome home) {
    StageCache cache = StageCache.of(home, Path.of(System.getProperty("java.home")));
    assertThat(cache.isActive()).isTrue();
    assertThat(cache.arguments("64m")).anyMatch(argument -> argument.startsWith("-XX:AOTCache="));
  }

  @Test
  void keeps_the_classes_of_the_jdk_rewritten_beside_the_explorer() throws IOException {
    StageCache cache = StageCache.of(SubjectHome.EXPLORER, Path.of(System.getProperty("java.home")));
    List<String> kept = new ArrayList<>();
    for (Path file : cache.readable()) {
      if (!file.toString().endsWith(".jar")) continue;
      try (var jar = new JarFile(file.toFile())) {
        jar.stream().map(JarEntry::getName).filter(name -> name.startsWith("META-INF/mirrors/")).forEach(kept::add);
      }
    }
    assertThat(kept).contains("META-INF/mirrors/java/util/concurrent/Semaphore.class");
  }
}
