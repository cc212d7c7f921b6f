package interleave.report.html;

import interleave.judge.domain.ClassReport;
import interleave.judge.domain.SubmissionResult;
import interleave.report.text.SafeNames;
import java.io.Writer;

/** Writes the pages of a report. */
public final class Site {
  private final ClassReport report;
  private final SafeNames names;

  /** Takes what is to be shown and the names of the students' pages. */
  public Site(ClassReport report, SafeNames names) {
    this.report = report;
    this.names = names;
  }

  /** Writes the page of the class, by points (best first) or by name. */
  public void index(boolean byPoints, Writer writer) {
    new ClassPage(report, names, byPoints).write(new Html(writer));
  }

  /** Writes the page of one student, which lies one folder below the class's. */
  public void student(SubmissionResult submission, Writer writer) {
    new StudentPage(report, submission).write(new Html(writer));
  }
}
