package interleave.report;

import interleave.judge.domain.ClassReport;
import interleave.judge.domain.SubmissionResult;
import interleave.report.data.GradeBook;
import interleave.report.data.JsonReport;
import interleave.report.data.JunitXml;
import interleave.report.html.Site;
import interleave.report.text.SafeNames;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Writes a class's results as a folder that can be published as it is. */
public final class ReportWriter {
  private ReportWriter() {}

  /**
   * Writes {@code report.json}, {@code gradebook.csv}, {@code junit/}, {@code index.html}, {@code
   * by-points.html} and {@code student/} into a folder; each file appears whole or not at all, and
   * pages of students who are no longer in the class go.
   *
   * @throws IOException if a file cannot be written
   */
  public static void write(ClassReport report, Path out) throws IOException {
    write(report, out, null);
  }

  /**
   * Writes the same and beside it {@code lesson/}, to which the students' pages then lead.
   *
   * @param exercises the folder of the exercises, each with its {@code LESSON.md} and {@code
   *     LESSON.zh-CN.md}; null to publish no lessons
   * @throws IOException if a file cannot be read or written
   */
  public static void write(ClassReport report, Path out, Path exercises) throws IOException {
    var names = new SafeNames();
    report.submissions().forEach(submission -> names.of(submission.student()));
    var site =
        new Site(report, names, exercises == null ? Set.of() : lessons(report, out, exercises));
    Path pages = Files.createDirectories(out.resolve("student"));
    Path junit = Files.createDirectories(out.resolve("junit"));
    var written = new HashSet<Path>();
    for (SubmissionResult submission : report.submissions()) {
      String name = names.of(submission.student());
      Path page = pages.resolve(name + ".html");
      Path suite = junit.resolve("TEST-" + name + ".xml");
      file(page, writer -> site.student(submission, writer));
      file(suite, writer -> JunitXml.write(report, submission, writer));
      written.add(page);
      written.add(suite);
    }
    file(out.resolve("gradebook.csv"), writer -> GradeBook.write(report, writer));
    file(out.resolve("by-points.html"), writer -> site.index(true, writer));
    file(out.resolve("index.html"), writer -> site.index(false, writer));
    if (Files.exists(out.resolve("report.json"))) {
      removeOthers(pages, "*.html", written);
      removeOthers(junit, "TEST-*.xml", written);
    }
    file(out.resolve("report.json"), writer -> JsonReport.write(report, writer));
  }

  /** Writes the lessons that exist in both languages and returns their exercises. */
  private static Set<String> lessons(ClassReport report, Path out, Path exercises)
      throws IOException {
    Path folder = Files.createDirectories(out.resolve("lesson"));
    var published = new HashSet<String>();
    for (ClassReport.ExerciseInfo exercise : report.exercises()) {
      Path english = exercises.resolve(exercise.exercise()).resolve("LESSON.md");
      Path chinese = english.resolveSibling("LESSON.zh-CN.md");
      if (Files.isRegularFile(english) && Files.isRegularFile(chinese)) {
        lesson(folder, exercise.exercise(), english, Locale.ENGLISH);
        lesson(folder, exercise.exercise(), chinese, Locale.SIMPLIFIED_CHINESE);
        published.add(exercise.exercise());
      }
    }
    return published;
  }

  private static void lesson(Path folder, String exercise, Path source, Locale locale)
      throws IOException {
    String markdown = Files.readString(source);
    file(
        folder.resolve(Site.lessonFile(exercise, locale)),
        writer -> Site.lesson(exercise, markdown, locale, writer));
  }

  @FunctionalInterface
  private interface Content {
    void writeTo(Writer writer) throws IOException;
  }

  /** Writes beside the place and moves there, so that nobody ever reads half a file. */
  private static void file(Path path, Content content) throws IOException {
    Path draft = Files.createTempFile(path.getParent(), ".", ".part");
    try {
      try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        content.writeTo(writer);
      }
      Publishing.makeReadable(draft);
      Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void removeOthers(Path folder, String pattern, Set<Path> written)
      throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
      for (Path file : files) {
        if (!written.contains(file)) {
          Files.delete(file);
        }
      }
    }
  }
}
