package interleave.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a recorded file; {@code -Dgolden.record=<folder>} records anew into that folder.
 */
final class Golden {
  private Golden() {}

  static void check(String name, String text) throws IOException {
    String folder = System.getProperty("golden.record");
    if (folder != null) {
      Files.writeString(Files.createDirectories(Path.of(folder)).resolve(name), text + "\n");
      return;
    }
    try (InputStream in = Golden.class.getResourceAsStream(name)) {
      assertThat(in).as("recorded file " + name).isNotNull();
      assertThat(text + "\n").isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
