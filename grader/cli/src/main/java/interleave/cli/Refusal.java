package interleave.cli;

import interleave.judge.domain.Text;

/** Says why a command cannot do what was asked, and what would help; ends it with status 2. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Text text;

  Refusal(Text text) {
    super(text.en());
    this.text = text;
  }

  static Refusal of(String key, Object... args) {
    return new Refusal(Say.text(key, args));
  }

  Text text() {
    return text;
  }
}
