package interleave.bench;

import interleave.judge.compile.SourceFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;

/** Is a copy of the repository, built, in which a student's files can be overwritten without harm. */
final class Checkout implements AutoCloseable {
  private static final Set<String> LEFT_BEHIND = Set.of(".git", "target", ".interleave");

  private final Path folder;

  private Checkout(Path folder) {
    this.folder = folder;
  }

  /** Copies the sources of a repository as they stand and builds them. */
  static Checkout of(Path root) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("interleave-bench");
    Files.walkFileTree(root, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
        if (!visited.equals(root) && LEFT_BEHIND.contains(visited.getFileName().toString())) {
          return FileVisitResult.SKIP_SUBTREE;
        }
        Files.createDirectories(folder.resolve(root.relativize(visited).toString()));
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Files.copy(file, folder.resolve(root.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
        return FileVisitResult.CONTINUE;
      }
    });
    var checkout = new Checkout(folder);
    Bench.tell("building a copy of the repository …");
    Ended.expecting(List.of(0), folder, List.of(checkout.launcher(), "version"));
    return checkout;
  }

  Path exercises() {
    return folder.resolve("exercises");
  }

  String launcher() {
    return folder.resolve("interleave").toString();
  }

  /** Puts an answer where the student would have written it. */
  void put(String slug, List<SourceFile> files) throws IOException {
    write(exercises().resolve(slug).resolve("src"), files);
  }

  /** Judges an exercise as a student does, by Maven. */
  Ended maven(String slug) throws IOException, InterruptedException {
    return Ended.expecting(List.of(0, 1), exercises(), List.of("mvn", "-o", "-q", "test", "-Dexercise=" + slug));
  }

  static void write(Path sources, List<SourceFile> files) throws IOException {
    for (SourceFile file : files) {
      Path target = sources.resolve(file.path());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.text());
    }
  }

  static void delete(Path folder) throws IOException {
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Files.delete(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path visited, IOException problem) throws IOException {
        Files.delete(visited);
        return FileVisitResult.CONTINUE;
      }
    });
  }

  @Override
  public void close() throws IOException {
    delete(folder);
  }
}
