package interleave.judge.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Holds the files of one play, open for reading to a program that runs under another user id; deleted when
 * closed.
 */
final class RunFolder implements AutoCloseable {
  private static final int MOST_OUTPUT = 1 << 20;
  private static final String FOLDER = "rwxr-xr-x";
  private static final String FILE = "rw-r--r--";
  private static final String PRIVATE = "rw-------";

  private final Path root;

  private RunFolder(Path root) {
    this.root = root;
  }

  /** Makes a folder with the program's classes, a journal and an empty working directory. */
  static RunFolder create(Iterable<Map<String, byte[]>> classes) throws IOException {
    var folder = new RunFolder(Files.createTempDirectory("interleave-run"));
    permit(folder.root, FOLDER);
    directory(folder.classes());
    directory(folder.work());
    file(folder.journal(), FILE);
    file(folder.output(), PRIVATE);
    file(folder.errors(), PRIVATE);
    for (Map<String, byte[]> some : classes) {
      for (Map.Entry<String, byte[]> one : some.entrySet()) {
        folder.add(one.getKey(), one.getValue());
      }
    }
    return folder;
  }

  private void add(String name, byte[] bytecode) throws IOException {
    Path target = classes().resolve(name.replace('.', '/') + ".class").normalize();
    if (!target.startsWith(classes())) {
      throw new IOException("no class name: " + name);
    }
    directories(target.getParent());
    Files.write(target, bytecode);
    permit(target, FILE);
  }

  Path classes() {
    return root.resolve("classes");
  }

  Path work() {
    return root.resolve("work");
  }

  Path journal() {
    return root.resolve("journal");
  }

  Path output() {
    return root.resolve("stdout");
  }

  Path errors() {
    return root.resolve("stderr");
  }

  Path complaints() {
    return root.resolve("warden");
  }

  /** Returns the beginning of a file as text, at most 1 MB. */
  static String text(Path file) {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(MOST_OUTPUT), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private static void directories(Path path) throws IOException {
    if (!Files.exists(path)) {
      directories(path.getParent());
      directory(path);
    }
  }

  private static void directory(Path path) throws IOException {
    Files.createDirectory(path);
    permit(path, FOLDER);
  }

  private static void file(Path path, String permissions) throws IOException {
    Files.createFile(path);
    permit(path, permissions);
  }

  /** Whatever the umask says. */
  private static void permit(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  @Override
  public void close() {
    delete(root);
  }

  /** Deletes a folder with all that lies in it; links are not followed. */
  static void delete(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      // The machine's own cleaning of its temporary folder gets the rest.
    }
  }
}
