package interleave.judge.spec;

import interleave.judge.domain.Text;
import java.util.Locale;
import java.util.ResourceBundle;

/** Resolves this package's texts in both languages. */
final class Messages {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
  private static final ResourceBundle CHINESE = bundle(Locale.SIMPLIFIED_CHINESE);

  private Messages() {}

  /** Returns a text; arguments are numbers, names or texts and replace {@code {0}}, {@code {1}} and so on. */
  static Text text(String key, Object... args) {
    return fill(new Text(ENGLISH.getString(key), CHINESE.getString(key)), args);
  }

  static Text fill(Text pattern, Object... args) {
    String en = pattern.en();
    String zh = pattern.zh();
    for (int i = 0; i < args.length; i++) {
      Text value = args[i] instanceof Text text ? text : Text.same(String.valueOf(args[i]));
      en = en.replace("{" + i + "}", value.en());
      zh = zh.replace("{" + i + "}", value.zh());
    }
    return new Text(en, zh);
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("interleave.judge.spec.messages", locale, NO_FALLBACK);
  }
}
