package interleave.judge.spec;

import interleave.judge.domain.Text;

/** Resolves this package's own texts. */
final class Messages {
  private static final interleave.judge.text.Messages OWN =
      interleave.judge.text.Messages.of(Messages.class);

  private Messages() {}

  /** Returns a text; arguments are numbers, names or texts and replace {@code {0}}, {@code {1}} and so on. */
  static Text text(String key, Object... args) {
    return OWN.text(key, args);
  }
}
