package interleave.judge.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
  private static final String OLD = "stage-00000000000000aa";
  private static final String USED = "stage-00000000000000bb";

  @TempDir private Path folder;

  @Test
  void removes_what_nobody_has_used_for_a_month() throws IOException {
    List<Path> old = List.of(file(OLD + ".jar", 90), file(OLD + ".aot", 31), file(OLD + "-1.jar", 90));
    CacheFolder.sweep(folder, "stage");
    assertThat(old).noneMatch(Files::exists);
  }

  @Test
  void keeps_the_jars_of_a_cache_that_is_in_use() throws IOException {
    List<Path> used = List.of(file(USED + ".jar", 90), file(USED + ".aot", 90), file(USED + "-1.jar", 90));
    CacheFolder.use(used.get(1));
    CacheFolder.sweep(folder, "stage");
    assertThat(used).allMatch(Files::exists);
  }

  @Test
  void leaves_alone_what_is_not_of_that_kind() throws IOException {
    List<Path> others = List.of(file("stage-notes.txt", 90), file("kit-00000000000000aa.jar", 90), file("lock", 90));
    CacheFolder.sweep(folder, "stage");
    assertThat(others).allMatch(Files::exists);
  }

  @Test
  void goes_on_with_the_others_if_something_cannot_be_removed() throws IOException {
    Path stays = Files.createDirectory(folder.resolve(OLD + ".jar"));
    Files.setLastModifiedTime(Files.createFile(stays.resolve("full")), FileTime.from(Instant.EPOCH));
    Files.setLastModifiedTime(stays, FileTime.from(Instant.EPOCH));
    Path goes = file(USED + ".jar", 90);
    CacheFolder.sweep(folder, "stage");
    assertThat(stays).exists();
    assertThat(goes).doesNotExist();
  }

  private Path file(String name, int days) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(days))));
    return file;
  }
}
