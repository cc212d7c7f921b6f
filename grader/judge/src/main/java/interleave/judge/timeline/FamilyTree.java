package interleave.judge.timeline;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Draws the processes of a play as a tree over time: a line each, children below their parents, with what the kernel
 * showed of them in its order.
 *
 * <pre>
 * main   ──┬───────────────┴──   exited(0)
 * child    └───────░░░░░░░░┘     exited(3)
 *
 * ░ zombie
 * </pre>
 */
public final class FamilyTree {
  private static final Set<MarkKind> SHOWN =
      Set.of(
          MarkKind.SPAWNED,
          MarkKind.ZOMBIE,
          MarkKind.REPARENTED,
          MarkKind.STOPPED,
          MarkKind.CONTINUED,
          MarkKind.REAPED);

  /** Stands for the one that adopts orphans; it is no process of the play. */
  private static final int INIT = 0;

  private static final char ZOMBIE = '░';
  private static final char STOPPED = '╌';
  private static final String INIT_NAME = "init";
  private static final int WIDEST_STEP = 8;
  private static final int NARROWEST_STEP = 2;

  private final Map<Integer, Member> members = new LinkedHashMap<>();
  private final List<Mark> events;
  private final List<Member> rows = new ArrayList<>();
  private final int step;
  private final char[][] grid;

  /** One process: who it is, whose child it is at the moment, how its line is drawn at the moment. */
  private static final class Member {
    final int pid;
    final String name;
    final int firstParent;
    int parent;
    int row;
    char line = ' ';
    String status = "";

    Member(int pid, String name, int parent) {
      this.pid = pid;
      this.name = name;
      this.firstParent = parent;
      this.parent = parent;
    }
  }

  private FamilyTree(Transcript transcript, int width) {
    events = transcript.marks().stream().filter(mark -> SHOWN.contains(mark.kind())).toList();
    for (Mark mark : events) {
      if (mark.kind() == MarkKind.SPAWNED) {
        members.put(mark.pid(), new Member(mark.pid(), mark.actor(), parentOf(mark)));
      }
    }
    if (events.stream().anyMatch(mark -> mark.kind() == MarkKind.REPARENTED && parentOf(mark) == INIT)) {
      Member init = new Member(INIT, INIT_NAME, -1);
      init.line = '─';
      place(init);
    }
    members.values().stream().filter(member -> !members.containsKey(member.firstParent)).forEach(this::place);
    int room = width - nameWidth() - "  exited(255)".length();
    step = Math.clamp(room / Math.max(1, events.size() + 1), NARROWEST_STEP, WIDEST_STEP);
    grid = new char[rows.size()][step * (events.size() + 1)];
  }

  /**
   * Draws the tree, and explains the signs that it uses.
   *
   * @param width columns to use; more are taken if many things happen
   * @return lines without a line break at the end; empty if no process was seen
   */
  public static String draw(Transcript transcript, int width, Locale locale) {
    String tree = new FamilyTree(transcript, width).draw();
    var words = new Words(locale);
    List<String> signs = new ArrayList<>();
    explain(signs, tree, ZOMBIE, words.state(Span.Kind.ZOMBIE));
    explain(signs, tree, STOPPED, words.state(Span.Kind.STOPPED));
    return signs.isEmpty() ? tree : tree + "\n\n" + String.join("   ", signs);
  }

  private static void explain(List<String> signs, String tree, char sign, String meaning) {
    if (tree.indexOf(sign) >= 0) {
      signs.add(sign + " " + meaning);
    }
  }

  private static int parentOf(Mark mark) {
    return mark.value().matches("\\d{1,9}") ? Integer.parseInt(mark.value()) : INIT;
  }

  private void place(Member member) {
    member.row = rows.size();
    rows.add(member);
    if (member.pid != INIT) {
      members.values().stream().filter(child -> child.firstParent == member.pid).forEach(this::place);
    }
  }

  private int nameWidth() {
    return rows.stream().mapToInt(member -> Columns.width(member.name)).max().orElse(0) + 1;
  }

  private String draw() {
    for (int i = 0; i < events.size(); i++) {
      run(i * step, (i + 1) * step - 1);
      Member member = members.get(events.get(i).pid());
      if (member != null) {
        happen(member, events.get(i), (i + 1) * step - 1);
      }
    }
    run(events.size() * step, (events.size() + 1) * step);
    List<String> lines = new ArrayList<>();
    for (Member member : rows) {
      String status = member.status.isEmpty() ? "" : "  " + member.status;
      lines.add((Columns.pad(member.name, nameWidth()) + new String(grid[member.row]) + status).stripTrailing());
    }
    return String.join("\n", lines);
  }

  /** Lets every line go on as it is. */
  private void run(int from, int to) {
    for (Member member : rows) {
      for (int column = from; column < Math.min(to + 1, grid[member.row].length); column++) {
        grid[member.row][column] = member.line;
      }
    }
  }

  private void happen(Member member, Mark mark, int column) {
    switch (mark.kind()) {
      case SPAWNED -> {
        member.line = '─';
        if (rowOf(member.parent) >= 0) {
          join(member, column, '┬', '└');
        }
      }
      case ZOMBIE -> {
        member.line = ZOMBIE;
        member.status = mark.value();
        grid[member.row][column] = ZOMBIE;
      }
      case REPARENTED -> {
        member.parent = parentOf(mark);
        join(member, column, '┬', member.line == ZOMBIE ? ZOMBIE : '┴');
      }
      case STOPPED -> member.line = STOPPED;
      case CONTINUED -> member.line = '─';
      default -> {
        member.line = ' ';
        member.status = mark.value().isEmpty() ? member.status : mark.value();
        grid[member.row][column] = '┘';
        if (rowOf(member.parent) >= 0) {
          join(member, column, '┴', '┘');
        }
      }
    }
  }

  private int rowOf(int pid) {
    return rows.stream().filter(member -> member.pid == pid).mapToInt(member -> member.row).findFirst().orElse(-1);
  }

  /** Draws the line between a process and its parent, which is always above it. */
  private void join(Member member, int column, char above, char below) {
    int top = rowOf(member.parent);
    if (top < 0) {
      return;
    }
    grid[top][column] = above;
    for (int row = top + 1; row < member.row; row++) {
      grid[row][column] = switch (grid[row][column]) {
        case ' ' -> '│';
        case ZOMBIE -> ZOMBIE;
        default -> '┼';
      };
    }
    grid[member.row][column] = below;
  }
}
