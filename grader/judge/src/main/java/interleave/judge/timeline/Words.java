package interleave.judge.timeline;

import interleave.judge.domain.MarkKind;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says the few words of a drawing in the reader's language. */
final class Words {
  private final ResourceBundle bundle;

  Words(Locale locale) {
    // The root bundle is English; asking for it by name keeps the machine's own language out.
    Locale shown = locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
    bundle = ResourceBundle.getBundle("interleave.judge.timeline.messages", shown);
  }

  String say(String key, Object... args) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(args);
  }

  String state(Span.Kind kind) {
    return bundle.getString("state." + kind);
  }

  /** Returns the words of a step, with the word for its kind where its own text does not say it. */
  String step(Step step) {
    String text = Columns.printable(step.text());
    if (bundle.containsKey("step." + step.kind())) {
      return (bundle.getString("step." + step.kind()) + " " + text).strip();
    }
    return text;
  }

  static String glyph(MarkKind kind) {
    return switch (kind) {
      case OUTPUT -> "»";
      case CALL -> "◦";
      case THREW -> "✗";
      case REPARENTED -> "↷";
      case REAPED -> "▪";
      case SEAM -> "·";
      case STUCK -> "■";
      default -> "•";
    };
  }
}
