package interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks the whole path with the exercise that "interleave new" makes: it must work before anything is changed in it. */
class JudgingTest {
  @TempDir Path home;

  private final TestConsole console = TestConsole.english();

  @BeforeEach
  void layOut() {
    TinyCourse.in(home).with("tally");
  }

  @Test
  void what_is_not_begun_is_not_wrong() {
    assertThat(console.run(home, "check")).isZero();
    assertThat(console.out()).contains("tally", "not begun", "Next:");
  }

  @Test
  void a_right_answer_passes_and_a_wrong_one_ends_with_1_and_the_command_that_plays_it_again() throws IOException {
    answer("accepted/atomic");
    assertThat(console.run(home, "check", "tally", "--exercise=", "--seed=")).as(console.out()).isZero();
    answer("rejected/exact/unguarded");
    var wrong = TestConsole.english();
    assertThat(wrong.run(home, "check", "--exercise=tally", "--seed=7f3a")).isEqualTo(Main.WRONG);
    assertThat(wrong.out()).contains("exact", "actor-1", "-Dseed=7f3a", "LESSON.md#exact");
  }

  @Test
  void a_check_that_there_is_not_is_refused() {
    assertThat(console.run(home, "check", "tally", "--check", "exakt")).isEqualTo(Main.REFUSED);
    assertThat(console.err()).contains("did you mean \"exact\"?");
  }

  @Test
  void the_bank_is_verified_and_a_misplaced_answer_found() throws IOException {
    assertThat(console.run(home, "verify", "tally")).as(console.out()).isZero();
    assertThat(console.out()).contains("rejected/exact/unguarded", "1  exact");
    Folders.copy(home.resolve("solutions/tally/rejected/exact/unguarded"), home.resolve("solutions/tally/accepted/lucky"));
    var off = TestConsole.english();
    assertThat(off.run(home, "verify", "--json", "--repeat=2")).isEqualTo(Main.WRONG);
    assertThat(off.out()).contains("\"schema\" : \"interleave/verify/v1\"", "\"off\" : 2");
  }

  @Test
  void a_verification_of_no_answer_at_all_is_refused() {
    assertThat(console.run(home, "verify", "tally", "--answer", "rejected/exakt")).isEqualTo(Main.REFUSED);
    assertThat(console.err()).contains("rejected/exakt");
  }

  @Test
  void a_class_is_graded_whatever_the_marks() throws IOException {
    hand("anna", "reference");
    hand("bert", "rejected/exact/unguarded");
    assertThat(console.run(home, "grade", "class", "--out", "report", "--seed", "7f3a")).as(console.err()).isZero();
    assertThat(console.out()).contains("anna", "bert", "report: " + home.resolve("report/index.html"));
    assertThat(console.err()).contains("100% · 2 of 2");
    assertThat(home.resolve("report/report.json")).content().contains("interleave/report/v1", "7f3a");
    assertThat(home.resolve("report/gradebook.csv")).content().contains("anna");
    assertThat(home.resolve("report/junit")).isNotEmptyDirectory();
    assertThat(home.resolve("report/student/bert.html")).content().contains("../lesson/tally.html#exact");
    assertThat(home.resolve("report/lesson/tally.html")).exists();
  }

  private void answer(String path) throws IOException {
    Path source = home.resolve("exercises/tally/src/tally/Tally.java");
    Files.writeString(source, Files.readString(home.resolve("solutions/tally/" + path + "/tally/Tally.java")));
  }

  private void hand(String student, String path) throws IOException {
    Folders.copy(home.resolve("solutions/tally/" + path), home.resolve("class/" + student + "/tally/src"));
  }
}
