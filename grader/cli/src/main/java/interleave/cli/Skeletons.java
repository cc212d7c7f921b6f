package interleave.cli;

import interleave.judge.compile.SourceFile;
import interleave.judge.course.Chapter;
import interleave.judge.course.Course;
import interleave.judge.course.ExerciseDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps the skeletons as they were handed out. A student works in {@code <slug>/src}, so that folder cannot also
 * tell what was there at first; {@code .skeletons/<slug>} does, for telling begun from untouched and for starting
 * over.
 */
final class Skeletons {
  static final String FOLDER = ".skeletons";

  private final Path folder;

  Skeletons(Path course) {
    this.folder = course.resolve(FOLDER);
  }

  /** Replaces the skeletons of a course, which come from its work folders, by those that were handed out. */
  Course asHandedOut(Course course) {
    List<Chapter> chapters = course.chapters().stream()
        .map(chapter -> new Chapter(chapter.title(), chapter.exercises().stream().map(this::asHandedOut).toList()))
        .toList();
    return new Course(course.folder(), course.title(), chapters);
  }

  private ExerciseDefinition asHandedOut(ExerciseDefinition it) {
    List<SourceFile> sealed = read(it.slug());
    return sealed.isEmpty() ? it : new ExerciseDefinition(
        it.slug(), it.folder(), it.title(), it.kind(), it.pkg(), it.editable(), it.imports(), it.forbidden(), it.allowed(),
        it.limits(), it.isolation(), it.notes(), it.specClass(), sealed, it.spec());
  }

  /** Returns the sealed files of an exercise, by path; none if it was never sealed. */
  List<SourceFile> read(String slug) {
    Path root = folder.resolve(slug);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      List<SourceFile> sources = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        sources.add(new SourceFile(Folders.slashed(root.relativize(file)), Files.readString(file)));
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes an exercise's present sources the ones that are handed out; returns whether that changed anything. */
  boolean seal(ExerciseDefinition exercise) {
    if (sameFiles(read(exercise.slug()), exercise.skeleton())) {
      return false;
    }
    Path root = folder.resolve(exercise.slug());
    try {
      Folders.delete(root);
      for (SourceFile file : exercise.skeleton()) {
        Folders.write(root.resolve(file.path()), file.text());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return true;
  }

  private static boolean sameFiles(List<SourceFile> some, List<SourceFile> others) {
    return some.size() == others.size() && others.containsAll(some);
  }
}
