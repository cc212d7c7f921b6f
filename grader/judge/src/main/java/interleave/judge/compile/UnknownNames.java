package interleave.judge.compile;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Gathers from javac's complaints the names that it did not find. */
final class UnknownNames {
  private final Map<String, Set<String>> byPath = new TreeMap<>();

  private UnknownNames() {}

  /** Returns the names by the path of their source. */
  static Map<String, Set<String>> of(Iterable<Diagnostic<? extends JavaFileObject>> diagnostics) {
    var names = new UnknownNames();
    diagnostics.forEach(names::add);
    return names.byPath;
  }

  private void add(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String code = String.valueOf(diagnostic.getCode());
    if (source == null) {
      return;
    }
    if (code.startsWith("compiler.err.cant.resolve")) {
      add(source, diagnostic.getPosition());
    } else if (code.equals("compiler.err.doesnt.exist")) {
      // "Map.Entry" without an import of Map: javac takes Map for a package.
      add(source, diagnostic.getStartPosition());
    }
  }

  private void add(JavaFileObject source, long position) {
    String name = position < 0 ? "" : identifier(text(source), (int) position);
    if (!name.isEmpty()) {
      byPath.computeIfAbsent(source.getName(), path -> new TreeSet<>()).add(name);
    }
  }

  private static String identifier(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return text.subSequence(Math.min(from, end), end).toString();
  }

  private static CharSequence text(JavaFileObject source) {
    try {
      return source.getCharContent(true);
    } catch (IOException e) {
      return "";
    }
  }
}
