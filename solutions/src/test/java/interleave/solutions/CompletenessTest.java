package interleave.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.course.Course;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.domain.ClassReport.CheckInfo;
import interleave.judge.domain.ClassReport.ExerciseInfo;
import interleave.judge.domain.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletenessTest {
  @TempDir Path home;

  private final ExerciseInfo info = new ExerciseInfo(
      "tally", Text.same("Tally"), List.of(new CheckInfo("exact", Text.same("exact"), 10, "exercises/tally/LESSON.md#exact")));

  /** Raises the template as "interleave new" does, finished. */
  @BeforeEach
  void layOut() throws IOException {
    Files.createDirectories(home.resolve("exercises"));
    Files.writeString(home.resolve("exercises/course.yaml"), """
        title: {en: "Tiny", zh-CN: "小"}
        chapters:
          - title: {en: "One", zh-CN: "一"}
            exercises: [tally]
        """);
    Files.writeString(home.resolve("exercises/pom.xml"), "<source>tally/src</source>");
    Path template = Repository.ROOT.resolve("templates/exercise");
    try (Stream<Path> files = Files.walk(template)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write(filled(template.relativize(file).toString()), filled(Files.readString(file)).replace("(write me)", "").replace("（待写）", ""));
      }
    }
    write("exercises/.skeletons/tally/tally/Tally.java", Files.readString(home.resolve("exercises/tally/src/tally/Tally.java")));
  }

  @Test
  void finds_nothing_in_a_finished_exercise() throws IOException {
    assertThat(complaints()).isEmpty();
  }

  @Test
  void names_a_stray_folder() throws IOException {
    Files.createDirectories(home.resolve("exercises/talley"));
    Files.createDirectories(home.resolve("solutions/talley"));
    assertThat(complaints()).hasSize(2).allMatch(text -> text.contains("talley"));
  }

  @Test
  void demands_the_tree_of_processes_of_a_lesson_on_processes() throws IOException {
    write("exercises/tally/exercise.yaml", Files.readString(home.resolve("exercises/tally/exercise.yaml")).replaceFirst("(?m)^kind: .*$", "kind: processes"));
    write("solutions/tally/reference/tally/Starter.java", "package tally;\n\nclass Starter {\n  int start() {\n    return interleave.kit.Posix.spawn(Tally.class);\n  }\n}\n");
    assertThat(complaints()).hasSize(2).allMatch(text -> text.contains("interleave draw tally"));
  }

  @Test
  void names_a_missing_page_and_a_missing_translation() throws IOException {
    Files.delete(home.resolve("exercises/tally/HINTS.zh-CN.md"));
    write("exercises/tally/spec/checks_zh_CN.properties", "");
    assertThat(complaints()).containsExactly(
        "tally: HINTS.zh-CN.md is missing", "tally: checks_zh_CN.properties lacks exact");
  }

  @Test
  void names_an_anchor_that_leads_nowhere() throws IOException {
    write("exercises/tally/LESSON.md", "# Tally\n");
    assertThat(complaints()).singleElement().asString().contains("{#exact}", "LESSON.md");
  }

  @Test
  void names_a_failure_without_words_and_words_that_no_failure_tells() throws IOException {
    write("exercises/tally/spec/tally/TallySpec.java", """
        class TallySpec {
          void exact() {
            assertThat(run).that(sum(run) == count(2), "exact.headline", 2);
            assertThat(run).because("exact.lost").point("sum").hasValue(2);
          }
        }
        """);
    String words = "exact=exact\nexact.headline={0}\nexact.observed={0}\nexact.lost=lost\nexact.old=old\n";
    write("exercises/tally/spec/checks.properties", words);
    write("exercises/tally/spec/checks_zh_CN.properties", words);
    assertThat(complaints()).hasSize(2).anyMatch(text -> text.contains("lacks exact.expected"))
        .anyMatch(text -> text.contains("has exact.old"));
  }

  @Test
  void names_a_check_that_catches_nothing_and_a_folder_that_names_no_check() throws IOException {
    Files.move(home.resolve("solutions/tally/rejected/exact"), home.resolve("solutions/tally/rejected/exactt"));
    assertThat(complaints()).hasSize(2).anyMatch(text -> text.contains("rejected/exactt names no check"))
        .anyMatch(text -> text.contains("add rejected/exact/"));
  }

  @Test
  void names_a_wrong_answer_that_does_not_say_why() throws IOException {
    write("solutions/tally/rejected/exact/unguarded/tally/Tally.java", "package tally;\nclass Tally {}\n");
    assertThat(complaints()).singleElement().asString().contains("does not say in its first comment");
  }

  @Test
  void names_a_skeleton_that_is_not_sealed() throws IOException {
    write("exercises/tally/src/tally/Tally.java", "package tally;\npublic class Tally {}\n");
    assertThat(complaints()).singleElement().asString().contains("interleave seal tally");
  }

  @Test
  void names_what_is_still_to_be_written() throws IOException {
    write("exercises/tally/HINTS.md", "# Hints\n## 1\n(write me)\n## 2\nx\n");
    assertThat(complaints()).singleElement().asString().contains("HINTS.md is still to be written");
  }

  @Test
  void names_an_exercise_that_the_ide_is_not_told() throws IOException {
    write("exercises/pom.xml", "");
    assertThat(complaints()).singleElement().asString().contains("<source>tally/src</source>");
  }

  private List<String> complaints() throws IOException {
    Path exercises = home.resolve("exercises");
    Course course = Course.load(exercises);
    ExerciseDefinition tally = course.exercise("tally");
    return new Completeness(exercises, home.resolve("solutions")).surroundings(course).exercise(tally, info).complaints();
  }

  private static String filled(String text) {
    return text.replace("__slug__", "tally").replace("__package__", "tally").replace("__Class__", "Tally").replace("__Title__", "Tally");
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(home.resolve(path).getParent());
    Files.writeString(home.resolve(path), text);
  }
}
