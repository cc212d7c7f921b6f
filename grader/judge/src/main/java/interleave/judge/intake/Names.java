package interleave.judge.intake;

import interleave.judge.domain.Text;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Decides which names of files can be taken, within one submission: none that climbs, cheats or collides. */
final class Names {
  private static final int LONGEST = 400;
  private static final int DEEPEST = 40;
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
  /** Controls, line separators, and the characters that turn the direction of what follows. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f\\ufffe\\uffff]");
  private static final Pattern DOTS_AND_SPACES_AT_END = Pattern.compile("[. ]+(?=/|$)");

  private final Map<String, String> spellings = new HashMap<>();
  private final Set<String> files = new HashSet<>();

  /**
   * Returns the name with slashes, without empty and dot components.
   *
   * @throws Refusal if it leads elsewhere or looks like something that it is not
   */
  static String normal(String name) throws Refusal {
    if (name.isEmpty() || UNPRINTABLE.matcher(name).find()) {
      throw new Refusal("name.unprintable", shown(name));
    }
    if (name.indexOf('\\') >= 0) {
      throw new Refusal("name.backslash", shown(name));
    }
    if (name.startsWith("/")) {
      throw new Refusal("name.absolute", shown(name));
    }
    if (DRIVE.matcher(name).matches()) {
      throw new Refusal("name.drive", shown(name));
    }
    List<String> parts =
        Stream.of(name.split("/")).filter(part -> !part.isEmpty() && !part.equals(".")).toList();
    if (parts.contains("..")) {
      throw new Refusal("name.climbs", shown(name));
    }
    if (name.length() > LONGEST || parts.size() > DEEPEST) {
      throw new Refusal("name.long", shown(name));
    }
    return String.join("/", parts);
  }

  /** Returns a name as it can safely be shown: cut, with dots for what cannot be printed. */
  static String shown(String name) {
    String plain = UNPRINTABLE.matcher(name).replaceAll("·");
    return plain.length() <= 120 ? plain : plain.substring(0, 120) + "…";
  }

  /** Adds a file; returns why it collides with one that came before, or nothing. */
  Text collision(String path) {
    int slash = path.indexOf('/');
    while (slash >= 0) {
      Text reason = spelling(path.substring(0, slash));
      if (!reason.isEmpty()) {
        return reason;
      }
      slash = path.indexOf('/', slash + 1);
    }
    Text reason = spelling(path);
    if (!reason.isEmpty()) {
      return reason;
    }
    return files.add(path) ? Text.EMPTY : Intake.MESSAGES.text("name.twice", shown(path));
  }

  private Text spelling(String path) {
    String before = spellings.putIfAbsent(folded(path), path);
    return before == null || before.equals(path)
        ? Text.EMPTY
        : Intake.MESSAGES.text("name.collides", shown(before), shown(path));
  }

  /** What the most careless file system makes of a name. */
  private static String folded(String path) {
    String plain = Normalizer.normalize(path, Normalizer.Form.NFKC);
    String lower = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return DOTS_AND_SPACES_AT_END.matcher(lower).replaceAll("");
  }
}
