package interleave.judge.domain;

import java.util.Locale;
import java.util.Objects;

/**
 * Carries one sentence in both languages of the course, resolved from resource bundles when it is made.
 *
 * @param en the English text
 * @param zh the Simplified Chinese text
 */
public record Text(String en, String zh) {
  public static final Text EMPTY = new Text("", "");

  public Text {
    Objects.requireNonNull(en);
    Objects.requireNonNull(zh);
  }

  /** Makes a text that reads the same in every language: a name, a number, a line of code. */
  public static Text same(String text) {
    return new Text(text, text);
  }

  /** Returns the text for a locale; every locale but Chinese reads English. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("zh") ? zh : en;
  }

  public boolean isEmpty() {
    return en.isEmpty();
  }
}
