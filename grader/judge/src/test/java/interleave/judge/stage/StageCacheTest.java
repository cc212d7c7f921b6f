package interleave.judge.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
}
