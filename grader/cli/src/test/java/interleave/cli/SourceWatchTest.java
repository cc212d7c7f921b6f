package interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.course.Course;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWatchTest {
  @TempDir Path home;

  @Test
  void tells_whose_file_was_saved() throws Exception {
    TinyCourse.in(home).with("tally").with("other");
    Course course = Course.load(home.resolve("exercises"));
    try (var watch = new SourceWatch(course.exercises())) {
      var changed = CompletableFuture.supplyAsync(() -> awaited(watch));
      Files.writeString(home.resolve("exercises/other/src/other/notes.txt"), "not a source");
      Files.writeString(home.resolve("exercises/tally/src/tally/Tally.java"), "package tally;");
      assertThat(changed.get(30, TimeUnit.SECONDS)).isEqualTo("tally");
    }
  }

  private static String awaited(SourceWatch watch) {
    try {
      return watch.awaitChanged().iterator().next().slug();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
