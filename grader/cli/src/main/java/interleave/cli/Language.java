package interleave.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Picks the language: what the command line asks for, else what the environment speaks, else English. */
final class Language {
  private static final String OPTION = "--lang";

  private Language() {}

  /** Reads the arguments before they are parsed, since the parser's own complaints need a language, too. */
  static Locale of(String[] args, Map<String, String> environment) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith(OPTION + "=")) {
        return named(args[i].substring(OPTION.length() + 1));
      }
      if (args[i].equals(OPTION) && i + 1 < args.length) {
        return named(args[i + 1]);
      }
    }
    return List.of("LC_ALL", "LC_MESSAGES", "LANG").stream()
        .map(variable -> environment.getOrDefault(variable, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .map(Language::named)
        .orElse(Locale.ENGLISH);
  }

  private static Locale named(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
  }
}
