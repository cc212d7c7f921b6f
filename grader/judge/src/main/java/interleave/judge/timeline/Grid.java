package interleave.judge.timeline;

import java.util.Arrays;

/** Holds one row of terminal cells; a wide character covers the cell behind it too. */
final class Grid {
  private static final String COVERED = "";
  private final String[] cells;
  private final boolean[] taken;

  Grid(int columns) {
    cells = new String[columns];
    taken = new boolean[columns];
    Arrays.fill(cells, " ");
  }

  int columns() {
    return cells.length;
  }

  void fill(int from, int to, String cell) {
    for (int i = Math.max(0, from); i <= to && i < cells.length; i++) {
      if (!taken[i]) {
        cells[i] = cell;
      }
    }
  }

  /** Writes one character that nothing may overwrite; tells whether there was room. */
  boolean put(int column, String cell) {
    if (column < 0 || column >= cells.length || taken[column]) {
      return false;
    }
    cells[column] = cell;
    taken[column] = true;
    return true;
  }

  boolean isFree(int column) {
    return column >= 0 && column < cells.length && !taken[column];
  }

  /** Counts the free cells from a column on, up to a limit. */
  int freeFrom(int column, int limit) {
    int free = 0;
    while (free < limit && isFree(column + free)) {
      free++;
    }
    return free;
  }

  /** Counts the free cells before a column, up to a limit. */
  int freeBefore(int column, int limit) {
    int free = 0;
    while (free < limit && isFree(column - 1 - free)) {
      free++;
    }
    return free;
  }

  /** Writes a text over free cells; the caller has made sure that they suffice. */
  void write(int column, String text) {
    for (int c : text.codePoints().toArray()) {
      int width = Columns.width(c);
      if (width == 0 && column > 0) {
        int before = cells[column - 1].isEmpty() && column > 1 ? column - 2 : column - 1;
        cells[before] += Character.toString(c);
      } else if (column + width <= cells.length) {
        put(column, Character.toString(c));
        for (int i = 1; i < width; i++) {
          put(column + i, COVERED);
        }
        column += width;
      }
    }
  }

  /**
   * Writes a text into the middle of the longest free run between two columns, if it fits there.
   */
  void label(int from, int to, String text) {
    int best = 0;
    int start = 0;
    for (int i = Math.max(0, from); i <= to && i < cells.length; i++) {
      int run = freeFrom(i, to - i + 1);
      if (run > best) {
        best = run;
        start = i;
      }
      i += run;
    }
    String shown = best >= 4 ? Columns.clip(text, best) : text;
    int width = Columns.width(shown);
    if (width > 0 && width <= best) {
      write(start + (best - width) / 2, shown);
    }
  }

  @Override
  public String toString() {
    return String.join("", cells).stripTrailing();
  }
}
