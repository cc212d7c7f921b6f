package interleave.report;

import interleave.judge.domain.Verdict;
import interleave.report.text.Signs;

/** Colours text for a terminal, or leaves it plain. */
record Ink(boolean ansi) {
  String of(Verdict verdict, String text) {
    return switch (Signs.mood(verdict)) {
      case "good" -> paint("32", text);
      case "bad" -> paint("31", text);
      case "open" -> paint("33", text);
      default -> paint("2", text);
    };
  }

  String bold(String text) {
    return paint("1", text);
  }

  String dim(String text) {
    return paint("2", text);
  }

  private String paint(String code, String text) {
    return ansi ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
