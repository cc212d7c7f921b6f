package interleave.judge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenTextTest {
  @Test
  void drops_comments_and_white_space() {
    assertThat(TokenText.of("int  x /* a */ = // b\n  1 ;\n/** c */")).isEqualTo("int x=1;");
  }

  @Test
  void keeps_words_apart() {
    assertThat(TokenText.of("int/**/x")).isEqualTo("int x").isNotEqualTo(TokenText.of("intx"));
  }

  @Test
  void keeps_signs_apart_that_would_make_another() {
    assertThat(TokenText.of("a + +b")).isEqualTo("a+ +b").isNotEqualTo(TokenText.of("a ++b"));
  }

  @Test
  void keeps_literals_as_they_stand() {
    String source = "s=\"a // b  \\\" c\";c='\"';t=\"\"\"\n  x  /* y\n\"\"\";";

    assertThat(TokenText.of(source)).isEqualTo(source);
  }

  @Test
  void survives_what_is_never_closed() {
    assertThat(TokenText.of("a /* b")).isEqualTo("a");
    assertThat(TokenText.of("a \"b\\")).isEqualTo("a\"b\\");
  }
}
