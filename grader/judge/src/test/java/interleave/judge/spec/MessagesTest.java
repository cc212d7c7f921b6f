package interleave.judge.spec;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.engine.Engine;
import interleave.judge.text.Messages;
import org.junit.jupiter.api.Test;

class MessagesTest {
  @Test
  void every_text_exists_in_both_languages() {
    assertThat(Messages.of(SpanAssert.class).untranslated()).isEmpty();
    assertThat(Messages.of(Engine.class).untranslated()).isEmpty();
  }
}
