package interleave.cli;

import interleave.judge.domain.Text;
import interleave.judge.text.Messages;

/** Finds the sentences of this package. */
final class Say {
  private static final Messages MESSAGES = Messages.of(Say.class);

  private Say() {}

  static Text text(String key, Object... args) {
    return MESSAGES.text(key, args);
  }
}
