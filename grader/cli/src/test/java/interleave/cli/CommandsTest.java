package interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
  @TempDir Path home;

  private final TestConsole console = TestConsole.english();

  @BeforeEach
  void layOut() {
    TinyCourse.in(home).with("tally");
  }

  @Test
  void lists_chapters_and_marks_what_is_begun() throws IOException {
    assertThat(console.run(home, "list")).isZero();
    assertThat(console.out()).contains("2 · Two", "○ tally");
    begin();
    var again = TestConsole.english();
    again.run(home, "list");
    assertThat(again.out()).contains("● tally");
  }

  @Test
  void speaks_chinese_when_asked() {
    var chinese = new TestConsole(Locale.SIMPLIFIED_CHINESE);
    assertThat(chinese.run(home, "list")).isZero();
    assertThat(chinese.out()).contains("小课程", "未开始");
  }

  @Test
  void maps_the_notes_to_exercises_and_fails_where_one_is_missing() throws IOException {
    notes("one");
    assertThat(console.run(home, "map")).isEqualTo(Main.WRONG);
    assertThat(console.out()).contains("○ 999 §1  Nobody's", "1 of 1 sections have no exercise yet");
  }

  @Test
  void is_content_when_each_section_has_an_exercise() throws IOException {
    notes("999 §1.2");
    assertThat(console.run(home, "map")).isZero();
    assertThat(console.out()).contains("● 999 §1  Nobody's  tally", "each of the 1 sections has an exercise");
  }

  /** Writes a section, and what the exercise says that it covers. */
  private void notes(String covered) throws IOException {
    Folders.write(home.resolve("exercises/notes.yaml"), "sections:\n  - {id: \"999 §1\", title: {en: Nobody's, zh-CN: 没有人的}}\n");
    Path yaml = home.resolve("exercises/tally/exercise.yaml");
    Files.writeString(yaml, Files.readString(yaml).replaceAll("(?m)^notes:.*$", "notes: [\"" + covered + "\"]"));
  }

  @Test
  void shows_the_lesson_without_its_anchors() {
    assertThat(console.run(home, "show", "tally")).isZero();
    assertThat(console.out()).contains("## Exact", "Tally.java").doesNotContain("{#exact}");
  }

  @Test
  void gives_one_hint_at_a_time() {
    console.run(home, "hint", "tally");
    assertThat(console.out()).contains("Hint 1 of 2").doesNotContain("synchronized");
    var second = TestConsole.english();
    second.run(home, "hint", "tally");
    assertThat(second.out()).contains("Hint 2 of 2", "synchronized");
    var beyond = TestConsole.english();
    assertThat(beyond.run(home, "hint", "tally", "3")).isEqualTo(Main.REFUSED);
    assertThat(beyond.err()).contains("there is no hint 3");
  }

  @Test
  void reset_puts_the_skeleton_back_and_keeps_the_work() throws IOException {
    String skeleton = Files.readString(source());
    begin();
    assertThat(console.run(home, "reset", "tally")).isZero();
    assertThat(source()).hasContent(skeleton);
    assertThat(home.resolve("exercises/.interleave/backup/tally-1/tally/Tally.java")).content().contains("my work");
    begin();
    TestConsole.english().run(home, "reset", "tally");
    assertThat(home.resolve("exercises/.interleave/backup/tally-2")).isDirectory();
  }

  @Test
  void guesses_a_misspelt_exercise() {
    assertThat(console.run(home, "show", "taly")).isEqualTo(Main.REFUSED);
    assertThat(console.err()).contains("tally");
  }

  @Test
  void names_file_and_line_of_a_broken_course() throws IOException {
    Path yaml = home.resolve("exercises/tally/exercise.yaml");
    Files.writeString(yaml, Files.readString(yaml).replace("kind: threads", "kind: knitting"));
    assertThat(console.run(home, "list")).isEqualTo(Main.REFUSED);
    assertThat(console.err()).contains("exercise.yaml:2:");
  }

  @Test
  void refuses_a_seed_that_is_none_and_a_level_that_is_none() {
    assertThat(console.run(home, "check", "tally", "--seed", "xyz")).isEqualTo(Main.REFUSED);
    assertThat(console.err()).contains("\"xyz\" is no seed");
    var level = TestConsole.english();
    assertThat(level.run(home, "grade", ".", "--out", "r", "--isolation", "S9")).isEqualTo(Main.REFUSED);
    assertThat(level.err()).contains("S9");
  }

  @Test
  void refuses_a_class_that_is_not_there() {
    assertThat(console.run(home, "grade", "nowhere", "--out", "r")).isEqualTo(Main.REFUSED);
    assertThat(console.err()).contains("nowhere");
  }

  @Test
  void says_what_an_unknown_option_could_have_been() {
    assertThat(console.run(home, "hint", "tally", "--lnag=en")).isEqualTo(Main.REFUSED);
    assertThat(console.err()).contains("--lnag", "interleave hint --help");
  }

  @Test
  void complains_about_the_command_line_in_the_readers_language() {
    var chinese = new TestConsole(Locale.SIMPLIFIED_CHINESE);
    assertThat(chinese.run(home, "grad")).isEqualTo(Main.REFUSED);
    assertThat(chinese.err()).contains("没有命令 “grad”；是否想写 “interleave grade”？").doesNotContain("argument");
    assertThat(chinese.run(home, "grade")).isEqualTo(Main.REFUSED);
    assertThat(chinese.err()).contains("缺少：--out=DIR, <class>");
    assertThat(console.run(home, "grade", ".", "--out", "r", "--jobs", "many")).isEqualTo(Main.REFUSED);
    assertThat(console.err()).contains("\"many\" is no value for --jobs=N");
  }

  @Test
  void tells_versions() {
    assertThat(console.run(home, "version")).isZero();
    assertThat(console.out()).contains("interleave " + VersionCommand.VERSION, "java ");
  }

  @Test
  void helps_in_both_languages() {
    console.run(home, "--help");
    assertThat(console.out()).contains("Judge your work", "Commands:");
    var chinese = new TestConsole(Locale.SIMPLIFIED_CHINESE);
    chinese.run(home, "grade", "--help");
    assertThat(chinese.out()).contains("为一个班级评分", "选项：");
  }

  private Path source() {
    return home.resolve("exercises/tally/src/tally/Tally.java");
  }

  private void begin() throws IOException {
    Files.writeString(source(), "package tally; public class Tally { String s = \"my work\"; }");
  }
}
