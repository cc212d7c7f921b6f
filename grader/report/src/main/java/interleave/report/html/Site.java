package interleave.report.html;

import interleave.judge.domain.ClassReport;
import interleave.judge.domain.SubmissionResult;
import interleave.report.text.SafeNames;
import java.io.Writer;
import java.util.Locale;
import java.util.Set;

/** Writes the pages of a report. */
public final class Site {
  private final ClassReport report;
  private final SafeNames names;
  private final Set<String> lessons;

  /**
   * Takes what is to be shown, the names of the students' pages, and the exercises whose lessons
   * are shown.
   */
  public Site(ClassReport report, SafeNames names, Set<String> lessons) {
    this.report = report;
    this.names = names;
    this.lessons = Set.copyOf(lessons);
  }

  /** Writes the page of the class, by points (best first) or by name. */
  public void index(boolean byPoints, Writer writer) {
    new ClassPage(report, names, byPoints).write(new Html(writer));
  }

  /** Writes the page of one student, which lies one folder below the class's. */
  public void student(SubmissionResult submission, Writer writer) {
    new StudentPage(report, submission, lessons).write(new Html(writer));
  }

  /** Returns the file name of a lesson's page. */
  public static String lessonFile(String exercise, Locale locale) {
    return LessonPage.file(exercise, locale);
  }

  /** Writes the page of a lesson in one language, which lies one folder below the class's. */
  public static void lesson(String exercise, String markdown, Locale locale, Writer writer) {
    new LessonPage(exercise, locale).write(new Html(writer), markdown);
  }
}
