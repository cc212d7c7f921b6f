package interleave.report;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.domain.ClassReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {
  @TempDir Path out;

  @Test
  void writes_every_file_whole_and_leaves_no_drafts() throws IOException {
    ReportWriter.write(Demo.report(), out);
    assertThat(files())
        .contains("index.html", "by-points.html", "report.json", "gradebook.csv")
        .contains("student/student-01.html", "junit/TEST-student-01.xml")
        .hasSize(4 + 2 * Demo.report().submissions().size())
        .allMatch(name -> name.matches("[A-Za-z0-9._/-]+"))
        .noneMatch(name -> name.endsWith(".part"));
  }

  @Test
  void takes_away_pages_of_students_who_left_and_nothing_else() throws IOException {
    ReportWriter.write(Demo.report(), out);
    Files.writeString(out.resolve("student/notes.txt"), "mine");
    ClassReport all = Demo.report();
    ReportWriter.write(
        new ClassReport(
            all.course(),
            all.seed(),
            all.isolation(),
            all.startedAt(),
            all.finishedAt(),
            all.exercises(),
            List.of(Demo.best())),
        out);
    assertThat(files())
        .contains("student/student-01.html", "student/notes.txt")
        .doesNotContain("student/student-02.html", "junit/TEST-student-02.xml");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> paths = Files.walk(out)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> out.relativize(path).toString())
          .sorted()
          .toList();
    }
  }
}
