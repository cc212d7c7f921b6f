package interleave.judge.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.judge.domain.Text;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private final Messages messages = Messages.of(MessagesTest.class);

  @Test
  void fills_in_arguments_whatever_the_quotes() {
    assertThat(messages.text("quoted", 1200, "$1 {0}"))
        .isEqualTo(new Text("it's 1200, not \"$1 {0}\"", "是 1200，不是 “$1 {0}”"));
  }

  @Test
  void puts_a_text_into_a_text_in_each_language() {
    assertThat(messages.text("quoted", new Text("a", "甲"), "b")).isEqualTo(new Text("it's a, not \"b\"", "是 甲，不是 “b”"));
  }

  @Test
  void names_the_keys_that_one_language_lacks() {
    assertThat(messages.untranslated()).containsExactly("only.chinese", "only.english");
  }

  @Test
  void refuses_an_unknown_key() {
    assertThatThrownBy(() -> messages.text("no.such")).isInstanceOf(MissingResourceException.class)
        .hasMessage("no text 'no.such' beside interleave.judge.text.MessagesTest");
  }
}
