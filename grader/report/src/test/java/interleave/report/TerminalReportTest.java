package interleave.report;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.timeline.Columns;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TerminalReportTest {
  private static final TerminalReport ENGLISH = new TerminalReport(false, 96, Locale.ENGLISH);
  private static final TerminalReport CHINESE =
      new TerminalReport(false, 96, Locale.SIMPLIFIED_CHINESE);

  @Test
  void shows_a_student_line_by_line_then_failures_then_the_next_step() throws IOException {
    Golden.check("student-02.txt", ENGLISH.ofStudent(Demo.racer()));
    Golden.check("student-02.zh.txt", CHINESE.ofStudent(Demo.racer()));
  }

  @Test
  void shows_a_deadlock_a_time_out_and_our_own_fault() throws IOException {
    Golden.check("stuck.txt", ENGLISH.ofStudent(Demo.stuck()));
  }

  @Test
  void tells_a_compiler_error_once_and_not_for_each_check() throws IOException {
    Golden.check("not-compiling.txt", ENGLISH.ofStudent(Demo.hostile()));
  }

  @Test
  void shows_a_class_as_a_table_with_what_a_human_must_look_at() throws IOException {
    Golden.check("class.txt", ENGLISH.ofClass(Demo.report()));
    Golden.check("class.zh.txt", CHINESE.ofClass(Demo.report()));
  }

  @Test
  void numbers_the_exercises_when_their_names_do_not_fit() throws IOException {
    Golden.check(
        "class-narrow.txt", new TerminalReport(false, 56, Locale.ENGLISH).ofClass(Demo.report()));
  }

  @Test
  void colours_only_when_asked_and_by_nothing_but_our_own_codes() {
    String plain = ENGLISH.ofStudent(Demo.evil());
    String coloured = new TerminalReport(true, 96, Locale.ENGLISH).ofStudent(Demo.evil());
    assertThat(plain).doesNotContain("\u001b").doesNotContain("\u0007").doesNotContain("\u202e");
    assertThat(coloured).contains("\u001b[31m⚑").doesNotContain("\u001b[2J");
    assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
  }

  @Test
  void congratulates_who_is_done_and_sends_on_who_has_not_begun() {
    assertThat(ENGLISH.nextStep(Demo.best())).isEqualTo("Next: all done, well done.");
    assertThat(ENGLISH.nextStep(Demo.idle()))
        .isEqualTo("Next: begin semaphore – Counting semaphore");
  }

  @Test
  void keeps_to_the_width_whatever_the_language() {
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
      String text = new TerminalReport(false, 72, locale).ofStudent(Demo.racer());
      assertThat(text.lines()).allMatch(line -> Columns.width(line) <= 72);
    }
  }
}
