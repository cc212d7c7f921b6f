package interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.course.Course;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScaffoldTest {
  @TempDir Path home;

  private final TestConsole console = TestConsole.english();

  @BeforeEach
  void layOut() {
    TinyCourse.in(home);
  }

  @Test
  void makes_an_exercise_that_the_course_can_read() {
    assertThat(console.run(home, "new", "read-write-lock", "--chapter", "1")).isZero();
    Course course = Course.load(home.resolve("exercises"));
    assertThat(course.chapters().getFirst().exercises()).extracting("slug").containsExactly("read-write-lock");
    assertThat(course.exercise("read-write-lock").specClass()).isEqualTo("readwritelock.ReadWriteLockSpec");
    assertThat(home.resolve("solutions/read-write-lock/reference/readwritelock/ReadWriteLock.java")).isRegularFile();
  }

  @Test
  void fills_every_hole_of_the_template() throws IOException {
    console.run(home, "new", "tally");
    try (Stream<Path> files = Files.walk(home.resolve("exercises/tally"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(file).content().doesNotContainPattern("__[A-Za-z]+__");
        assertThat(file.toString()).doesNotContain("__");
      }
    }
  }

  @Test
  void appends_to_a_chapter_and_keeps_comments() {
    console.run(home, "new", "one");
    console.run(home, "new", "two");
    assertThat(home.resolve("exercises/course.yaml")).content()
        .contains("# the comment stays")
        .contains("exercises: [one, two]");
  }

  @Test
  void tells_the_ide() throws IOException {
    Path pom = home.resolve("exercises/pom.xml");
    Folders.write(pom, "<sources>\n  <source>one/src</source>\n</sources>\n");
    console.run(home, "new", "two");
    assertThat(pom).hasContent("<sources>\n  <source>one/src</source>\n  <source>two/src</source>\n</sources>\n");
  }

  @Test
  void refuses_names_that_are_none_and_names_that_are_taken() {
    assertThat(console.run(home, "new", "../out")).isEqualTo(Main.REFUSED);
    assertThat(console.run(home, "new", "Big")).isEqualTo(Main.REFUSED);
    assertThat(console.run(home, "new", "tally")).isZero();
    assertThat(console.run(home, "new", "tally")).isEqualTo(Main.REFUSED);
    assertThat(console.err()).contains("exists already");
    assertThat(console.run(home, "new", "other", "--chapter", "9")).isEqualTo(Main.REFUSED);
    assertThat(console.err()).contains("chapters 1 to 2");
  }
}
