package interleave.judge.text;

import interleave.judge.domain.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes bilingual texts from the bundles {@code messages.properties} (English) and {@code
 * messages_zh_CN.properties} beside a class. Placeholders are {@code {0}}, {@code {1}}; quotes mean nothing.
 */
public final class Messages {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  private final Class<?> owner;
  private final Properties english;
  private final Properties chinese;

  private Messages(Class<?> owner) {
    this.owner = owner;
    this.english = read("messages.properties");
    this.chinese = read("messages_zh_CN.properties");
  }

  /**
   * Opens the bundles that lie in the package of a class.
   *
   * @throws MissingResourceException if there are none
   */
  public static Messages of(Class<?> owner) {
    return new Messages(owner);
  }

  /**
   * Returns the sentence of a key; an argument that is itself a {@link Text} is put in in each language.
   *
   * @throws MissingResourceException if a bundle lacks the key
   */
  public Text text(String key, Object... args) {
    return new Text(fill(english, key, args, Locale.ENGLISH), fill(chinese, key, args, Locale.SIMPLIFIED_CHINESE));
  }

  /** Returns the keys that one of the two bundles lacks: none, in a finished package. */
  public Set<String> untranslated() {
    Set<String> odd = new TreeSet<>(english.stringPropertyNames());
    odd.removeAll(chinese.stringPropertyNames());
    chinese.stringPropertyNames().stream().filter(key -> !english.containsKey(key)).forEach(odd::add);
    return odd;
  }

  private String fill(Properties bundle, String key, Object[] args, Locale locale) {
    String pattern = bundle.getProperty(key);
    if (pattern == null) {
      throw new MissingResourceException("no text '" + key + "' beside " + owner.getName(), owner.getName(), key);
    }
    return PLACEHOLDER.matcher(pattern).replaceAll(hole -> Matcher.quoteReplacement(shown(args, hole.group(1), locale)));
  }

  private static String shown(Object[] args, String index, Locale locale) {
    Object arg = args[Integer.parseInt(index)];
    return arg instanceof Text text ? text.in(locale) : String.valueOf(arg);
  }

  private Properties read(String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new MissingResourceException("no " + name + " beside " + owner.getName(), owner.getName(), name);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
