package interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.text.Messages;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.api.Test;

class TextsTest {
  @Test
  void every_sentence_stands_in_both_languages() {
    assertThat(Messages.of(Say.class).untranslated()).isEmpty();
  }

  @Test
  void every_help_text_stands_in_both_languages() {
    assertThat(usage(Locale.ROOT).keySet()).isEqualTo(usage(Locale.SIMPLIFIED_CHINESE).keySet());
  }

  private static ResourceBundle usage(Locale locale) {
    return ResourceBundle.getBundle(
        "interleave.cli.usage", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
