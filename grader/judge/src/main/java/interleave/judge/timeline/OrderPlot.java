package interleave.judge.timeline;

import interleave.judge.timeline.AsciiTimeline.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws lanes by order: each step gets the room that its words take, and lines break like staves of
 * music.
 */
final class OrderPlot {
  private static final int MAX_STAVES = 4;
  private static final int GAP = 2;
  private final Timeline timeline;
  private final List<Integer> lanes;
  private final int columns;
  private final Words words;
  private final List<Row> rows = new ArrayList<>();
  private final String[] lines;
  private final int[] depth;
  private Grid[] stave;
  private Grid carets;
  private boolean pointed;
  private int column;

  private record Cell(Step step, String text, int width) {}

  private OrderPlot(Timeline timeline, List<Integer> lanes, int columns, Words words) {
    this.timeline = timeline;
    this.lanes = lanes;
    this.columns = columns;
    this.words = words;
    this.lines = new String[timeline.lanes().size()];
    this.depth = new int[timeline.lanes().size()];
    Arrays.fill(lines, " ");
  }

  static List<Row> draw(Timeline timeline, List<Integer> lanes, int columns, Words words) {
    var plot = new OrderPlot(timeline, lanes, columns, words);
    List<Cell> cells =
        timeline.steps().stream()
            .filter(step -> step.lane() >= 0 && lanes.contains(step.lane()))
            .map(plot::cell)
            .toList();
    plot.open();
    boolean[] kept = plot.keep(cells);
    long shownUntil = timeline.from() - 1;
    for (int i = 0; i < cells.size(); i++) {
      Step step = cells.get(i).step();
      if (!kept[i]) {
        plot.pass(step);
        continue;
      }
      if (step.at() > shownUntil + 1) {
        plot.gap();
      }
      shownUntil = step.at();
      plot.show(cells.get(i));
    }
    plot.flush();
    return plot.rows;
  }

  private Cell cell(Step step) {
    String text =
        switch (step.kind()) {
          case STARTED, FINISHED, RESUMED, CONTINUED, EXECUTED, END -> "";
          case ENTER -> "┣" + Columns.printable(step.label());
          case LEAVE -> "┫";
          case BLOCKED -> words.state(Span.Kind.BLOCKED);
          case STOPPED -> words.state(Span.Kind.STOPPED);
          case ZOMBIE -> words.state(Span.Kind.ZOMBIE);
          case SPAWNED -> "•";
          case SEAM -> words.step(step);
          default -> Words.glyph(step.kind()) + words.step(step);
        };
    String shown = Columns.clip(text, Math.min(32, columns - 2));
    return new Cell(step, shown, Columns.width(shown) + 1);
  }

  /**
   * Chooses what is drawn when the whole would be too long: what stands out and as much around it
   * as fits.
   */
  private boolean[] keep(List<Cell> cells) {
    boolean[] kept = new boolean[cells.size()];
    int budget = columns * MAX_STAVES;
    int[] seeds =
        IntStream.range(0, cells.size()).filter(i -> cells.get(i).step().highlighted()).toArray();
    if (cells.stream().mapToInt(Cell::width).sum() <= budget) {
      Arrays.fill(kept, true);
      return kept;
    }
    if (seeds.length == 0) {
      seeds = new int[] {cells.size() - 1};
    }
    for (int around = 0; around < cells.size() && budget > 0; around++) {
      for (int seed : seeds) {
        for (int i : new int[] {seed - around, seed + around}) {
          if (i >= 0 && i < kept.length && !kept[i] && budget > cells.get(i).width()) {
            kept[i] = true;
            budget -= cells.get(i).width() + (around == 0 ? GAP : 0);
          }
        }
      }
    }
    return kept;
  }

  /** Says that steps are left out here; at the end of a line the line break says it. */
  private void gap() {
    if (column + GAP <= columns) {
      lanes.forEach(lane -> stave[lane].put(column, "⋯"));
      lanes.forEach(lane -> stave[lane].fill(column, column + GAP - 1, line(lane)));
      column += GAP;
    }
  }

  private void show(Cell cell) {
    if (column + cell.width() > columns) {
      flush();
      open();
    }
    int end = column + cell.width() - 1;
    for (int lane : lanes) {
      if (cell.step().lane() == lane) {
        boolean unborn = lines[lane].equals(" ");
        pass(cell.step());
        stave[lane].write(column, cell.text());
        if (unborn && cell.text().isEmpty()) {
          stave[lane].fill(column, end, line(lane));
        }
      }
      stave[lane].fill(column, end, line(lane));
    }
    if (cell.step().highlighted()) {
      carets.put(column, "▲");
      pointed = true;
    }
    column += cell.width();
  }

  private String line(int lane) {
    return lines[lane].equals("─") && depth[lane] > 0 ? "━" : lines[lane];
  }

  /** Follows what the actor's line looks like from this step on. */
  private void pass(Step step) {
    int lane = step.lane();
    switch (step.kind()) {
      case FINISHED, THREW, REAPED -> {
        lines[lane] = " ";
        depth[lane] = 0;
      }
      case BLOCKED -> lines[lane] = "╌";
      case STOPPED -> lines[lane] = "▒";
      case ZOMBIE -> lines[lane] = "░";
      case ENTER -> {
        depth[lane]++;
        lines[lane] = "─";
      }
      case LEAVE -> {
        depth[lane] = Math.max(0, depth[lane] - 1);
        lines[lane] = "─";
      }
      case REPARENTED, END, STUCK -> {}
      default -> lines[lane] = "─";
    }
  }

  private void open() {
    stave = new Grid[timeline.lanes().size()];
    lanes.forEach(lane -> stave[lane] = new Grid(columns));
    carets = new Grid(columns);
    pointed = false;
    column = 0;
  }

  private void flush() {
    if (column == 0) {
      return;
    }
    if (!rows.isEmpty()) {
      rows.add(new Row(-1, ""));
    }
    lanes.forEach(lane -> rows.add(new Row(lane, stave[lane].toString())));
    if (pointed) {
      rows.add(new Row(-1, carets.toString()));
    }
  }
}
