package interleave.judge.intake;

import interleave.judge.domain.Text;

/** Says why something that was handed in cannot be taken; caught within this package, always. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Text reason;

  Refusal(Text reason) {
    super(reason.en());
    this.reason = reason;
  }

  Refusal(String key, Object... args) {
    this(Intake.MESSAGES.text(key, args));
  }

  Text reason() {
    return reason;
  }
}
