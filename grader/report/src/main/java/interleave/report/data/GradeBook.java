package interleave.report.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import interleave.judge.domain.ClassReport;
import interleave.judge.domain.ClassReport.ExerciseInfo;
import interleave.judge.domain.ExerciseResult;
import interleave.judge.domain.SubmissionResult;
import interleave.report.text.Findings;
import interleave.report.text.Foreign;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes one line a student: the points in all, then points and verdict of each exercise. */
public final class GradeBook {
  private GradeBook() {}

  /** Writes a CSV table (RFC 4180, UTF-8); the writer stays open. */
  public static void write(ClassReport report, Writer writer) {
    CsvWriter csv = CsvWriter.builder().build(writer);
    var head = new ArrayList<String>(List.of("student", "points", "maxPoints"));
    for (ExerciseInfo exercise : report.exercises()) {
      head.add(guard(exercise.exercise()));
      head.add(guard(exercise.exercise() + " verdict"));
    }
    csv.writeRecord(head);
    report.submissions().forEach(submission -> csv.writeRecord(line(report, submission)));
    flush(csv);
  }

  private static List<String> line(ClassReport report, SubmissionResult submission) {
    var line = new ArrayList<String>();
    line.add(guard(submission.student()));
    line.add(Integer.toString(submission.points()));
    line.add(Integer.toString(Findings.maxPoints(report, submission)));
    for (ExerciseInfo exercise : report.exercises()) {
      Optional<ExerciseResult> result =
          submission.exercises().stream()
              .filter(r -> r.exercise().equals(exercise.exercise()))
              .findFirst();
      line.add(result.map(r -> Integer.toString(r.points())).orElse(""));
      line.add(result.map(r -> r.verdict().name()).orElse(""));
    }
    return line;
  }

  /** Keeps a spreadsheet from taking a name for a formula. */
  static String guard(String cell) {
    String clean = Foreign.wellFormed(cell);
    return clean.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(clean.charAt(0)) < 0 ? clean : "'" + clean;
  }

  private static void flush(CsvWriter csv) {
    try {
      csv.flush();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
