package interleave.bench;

import java.util.Locale;

/**
 * Holds one measured number.
 *
 * @param name what was measured
 * @param unit what it is counted in; empty for a ratio
 * @param goal what it should be at least or at most; null where there is no goal
 */
record Figure(String name, double value, String unit, Goal goal) {
  /**
   * Bounds a figure.
   *
   * @param least whether the limit is the least good value rather than the greatest
   */
  record Goal(double limit, boolean least) {
    static Goal atLeast(double limit) {
      return new Goal(limit, true);
    }

    static Goal atMost(double limit) {
      return new Goal(limit, false);
    }

    private boolean isMetBy(double value) {
      return least ? value >= limit : value <= limit;
    }

    private String text() {
      return "goal " + (least ? "≥ " : "≤ ") + number(limit);
    }
  }

  static Figure of(String name, double value, String unit) {
    return new Figure(name, value, unit, null);
  }

  boolean isMet() {
    return goal == null || goal.isMetBy(value);
  }

  String text(int width) {
    String measured = "  %-" + width + "s  %10s %-3s";
    String line = measured.formatted(name, number(value), unit);
    return goal == null ? line.stripTrailing() : line + "  " + goal.text() + (isMet() ? "  ✓" : "  ✗ missed");
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e6
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%.1f", value);
  }
}
