package interleave.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Remembers between two commands how many hints of each exercise were shown, and keeps what a reset replaced. */
final class State {
  private final Path folder;

  State(Path folder) {
    this.folder = folder;
  }

  int hintsShown(String slug) {
    return Integer.parseInt(hints().getProperty(slug, "0"));
  }

  void rememberHints(String slug, int shown) {
    Properties hints = hints();
    hints.setProperty(slug, Integer.toString(shown));
    try {
      Files.createDirectories(folder);
      try (Writer out = Files.newBufferedWriter(hintFile())) {
        hints.store(out, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a folder for a copy of an exercise's work that does not exist yet. */
  Path freshBackup(String slug) {
    Path backups = folder.resolve("backup");
    int number = 1;
    while (Files.exists(backups.resolve(slug + "-" + number))) {
      number++;
    }
    return backups.resolve(slug + "-" + number);
  }

  private Path hintFile() {
    return folder.resolve("hints.properties");
  }

  private Properties hints() {
    Properties hints = new Properties();
    if (Files.isRegularFile(hintFile())) {
      try (Reader in = Files.newBufferedReader(hintFile())) {
        hints.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return hints;
  }
}
