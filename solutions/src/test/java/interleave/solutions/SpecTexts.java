package interleave.solutions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads from the sources of a spec which messages its failures tell, and which of the messages at hand nobody tells. */
final class SpecTexts {
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");
  private static final Pattern BECAUSE = Pattern.compile("\\bbecause\\(\\s*\"([^\"]+)\"");
  private static final Pattern THAT = Pattern.compile("\\.that\\(");
  private static final List<String> DETAILS = List.of(".expected", ".observed");

  private final Set<String> literals = new TreeSet<>();
  private final Set<String> needed = new TreeSet<>();

  private SpecTexts() {}

  static SpecTexts of(Path spec) throws IOException {
    var texts = new SpecTexts();
    try (Stream<Path> files = Files.walk(spec)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        texts.read(Files.readString(file));
      }
    }
    return texts;
  }

  /** Returns the keys that failures tell: a reckoning of the spec's own tells what it expected and observed, too. */
  Set<String> needed() {
    return needed;
  }

  /** Returns the keys that no source names. */
  Set<String> unused(Set<String> keys) {
    Set<String> unused = new TreeSet<>(keys);
    unused.removeAll(needed);
    unused.removeAll(literals);
    return unused;
  }

  private void read(String source) {
    literals.addAll(literals(source));
    BECAUSE.matcher(source).results().forEach(found -> needed.add(found.group(1)));
    Matcher that = THAT.matcher(source);
    while (that.find()) {
      literals(arguments(source, that.end())).stream()
          .filter(text -> KEY.matcher(text).matches())
          .findFirst()
          .ifPresent(this::need);
    }
  }

  private void need(String key) {
    needed.add(key);
    String stem = key.replaceFirst("\\.headline$", "");
    DETAILS.forEach(detail -> needed.add(stem + detail));
  }

  private static String arguments(String source, int begin) {
    int depth = 1;
    int end = begin;
    for (; depth > 0 && end < source.length(); end++) {
      char c = source.charAt(end);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return source.substring(begin, end);
  }

  private static List<String> literals(String source) {
    List<String> found = new ArrayList<>();
    LITERAL.matcher(source).results().forEach(match -> found.add(match.group(1)));
    return found;
  }
}
