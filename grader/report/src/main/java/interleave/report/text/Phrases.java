package interleave.report.text;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Text;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Verdict;
import interleave.judge.text.Messages;
import interleave.judge.timeline.Span;
import java.util.Set;

/** Says what a report has to say, in both languages. */
public final class Phrases {
  private static final Messages MESSAGES = Messages.of(Phrases.class);

  private Phrases() {}

  /** Returns the text of a key of this package's bundles. */
  public static Text say(String key, Object... args) {
    return MESSAGES.text(key, args);
  }

  public static Text of(Verdict verdict) {
    return say("verdict." + verdict);
  }

  public static Text of(Diagnosis diagnosis) {
    return say("diagnosis." + diagnosis);
  }

  public static Text of(MarkKind kind) {
    return say("mark." + kind);
  }

  public static Text of(Span.Kind kind) {
    return say("span." + kind);
  }

  public static Text of(Transcript.Ending ending) {
    return say("ending." + ending);
  }

  static Set<String> untranslated() {
    return MESSAGES.untranslated();
  }
}
