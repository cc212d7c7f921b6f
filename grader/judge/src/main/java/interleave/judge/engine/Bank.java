package interleave.judge.engine;

import interleave.judge.compile.SourceFile;
import interleave.judge.course.ExerciseDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Holds an exercise's right and wrong answers; the folder of an answer says what must come of it. */
public record Bank(ExerciseDefinition exercise, List<BankAnswer> answers) {
  public Bank {
    answers = List.copyOf(answers);
  }

  /**
   * Reads the bank of an exercise.
   *
   * @param solutions the folder that holds a folder for each exercise
   * @throws SpecException if there is no reference
   */
  public static Bank load(Path solutions, ExerciseDefinition exercise) {
    Path folder = solutions.resolve(exercise.slug());
    Path reference = folder.resolve("reference");
    if (!Files.isDirectory(reference)) {
      throw new SpecException(exercise.slug(), "no reference answer in " + reference);
    }
    List<SourceFile> right = overlay(exercise.skeleton(), reference);
    List<BankAnswer> answers = new ArrayList<>();
    answers.add(new BankAnswer(BankAnswer.Kind.REFERENCE, "", "reference", right));
    for (Path technique : folders(folder.resolve("accepted"))) {
      answers.add(answer(BankAnswer.Kind.ACCEPTED, "", technique, right));
    }
    for (Path check : folders(folder.resolve("rejected"))) {
      for (Path mistake : folders(check)) {
        answers.add(answer(BankAnswer.Kind.REJECTED, check.getFileName().toString(), mistake, right));
      }
    }
    return new Bank(exercise, answers);
  }

  /** Returns the answers whose path holds a text; all of them hold the empty one. */
  public Bank only(String text) {
    return new Bank(exercise, answers.stream().filter(answer -> answer.path().contains(text)).toList());
  }

  private static BankAnswer answer(
      BankAnswer.Kind kind, String expected, Path folder, List<SourceFile> reference) {
    return new BankAnswer(kind, expected, folder.getFileName().toString(), overlay(reference, folder));
  }

  private static List<SourceFile> overlay(List<SourceFile> base, Path folder) {
    Map<String, SourceFile> files = new LinkedHashMap<>();
    base.forEach(file -> files.put(file.path(), file));
    sources(folder).forEach(file -> files.put(file.path(), file));
    return List.copyOf(files.values());
  }

  private static List<SourceFile> sources(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<SourceFile> sources = new ArrayList<>();
      for (Path file : walk.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        sources.add(new SourceFile(path, Files.readString(file)));
      }
      return sources;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<Path> folders(Path parent) {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(parent)) {
      return list.filter(Files::isDirectory).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
