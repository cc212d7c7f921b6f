package interleave.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Verdict;
import interleave.judge.timeline.Columns;
import interleave.judge.timeline.Span;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void has_a_word_in_both_languages_for_everything() {
    assertThat(Phrases.untranslated()).isEmpty();
    Arrays.stream(Verdict.values())
        .map(Phrases::of)
        .forEach(text -> assertThat(text.isEmpty()).isFalse());
    Arrays.stream(Diagnosis.values())
        .map(Phrases::of)
        .forEach(text -> assertThat(text.isEmpty()).isFalse());
    Arrays.stream(MarkKind.values())
        .map(Phrases::of)
        .forEach(text -> assertThat(text.isEmpty()).isFalse());
    Arrays.stream(Span.Kind.values())
        .map(Phrases::of)
        .forEach(text -> assertThat(text.isEmpty()).isFalse());
    Arrays.stream(Transcript.Ending.values())
        .map(Phrases::of)
        .forEach(text -> assertThat(text.isEmpty()).isFalse());
  }

  @Test
  void gives_each_verdict_a_sign_of_its_own_that_takes_one_column() {
    assertThat(Arrays.stream(Verdict.values()).map(Signs::of))
        .doesNotHaveDuplicates()
        .allMatch(sign -> Columns.width(sign) == 1);
  }

  @Test
  void leaves_a_plain_name_alone() {
    assertThat(new SafeNames().of("student-01")).isEqualTo("student-01");
  }

  @Test
  void gives_safe_and_different_names_to_the_strangest_students() {
    var names = new SafeNames();
    assertThat(
            Stream.of(
                    "张伟",
                    "张敏",
                    "../../etc/passwd",
                    "a/b",
                    "a b",
                    "a-b",
                    "A-B",
                    "",
                    ".",
                    "..",
                    "con",
                    "NUL.txt",
                    "x".repeat(300),
                    "\u0000",
                    "é")
                .map(names::of)
                .map(String::toLowerCase))
        .doesNotHaveDuplicates()
        .allMatch(
            name ->
                name.matches("[a-z0-9][a-z0-9._-]*")
                    && name.length() <= 62
                    && !name.matches("(con|nul)(\\..*)?"));
  }

  @Test
  void gives_a_student_the_same_name_in_the_next_report() {
    assertThat(new SafeNames().of("张伟")).isEqualTo(new SafeNames().of("张伟"));
  }

  @Test
  void replaces_what_xml_cannot_hold_and_what_turns_the_reading_direction() {
    assertThat(Foreign.readable("a\u0000b\u001bc\ud800d\u202ee\uffff 你好 😀\n\t"))
        .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ufffd 你好 😀\n\t");
    assertThat(Foreign.wellFormed("\udc00x😀\u0007")).isEqualTo("\ufffdx😀\u0007");
  }
}
