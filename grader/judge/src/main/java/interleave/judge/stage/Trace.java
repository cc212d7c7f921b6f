package interleave.judge.stage;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.stage.wire.Unpacker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a losing schedule step by step, and puts what was marked where it was marked. */
final class Trace {
  private static final String MARK = "mark#";
  private static final String ENDS = "ends";
  /** What the explorer calls the thread that a scene calls nothing but the scene. */
  private static final String MAIN = "main";

  private static final String SCENE = "scene";
  private static final Pattern OF_MAIN = Pattern.compile("(^|[;:,] |but )main(?= (?:waits|runs|sleeps|holds|died|reads|writes|read|wrote|at) )");

  private static final Pattern WAIT =
      Pattern.compile("(?:gives the lock back and waits (?:for a while )?on |waits in |waits for the end of |finds )(.+?)(?: held by .*)?");

  /** What the scene does with its actors is known from their own steps. */
  private static final Pattern OF_THE_SCENE = Pattern.compile("(?:starts|waits for the end of) .*");

  private final int pid;
  private final SourceLines sources;
  private final List<Mark> all = new ArrayList<>();
  private final Set<String> waiting = new HashSet<>();
  private final Map<String, Long> tids = new HashMap<>();

  Trace(int pid, SourceLines sources) {
    this.pid = pid;
    this.sources = sources;
  }

  /** Gives what is told of threads, with the name by which the scene's own is known. */
  static String named(String text) {
    return OF_MAIN.matcher(text).replaceAll("$1" + SCENE);
  }

  List<Mark> read(Unpacker payload, List<Mark> marks) {
    int next = 0;
    for (int left = payload.getInt(); left > 0; left--) {
      String thread = payload.getText();
      String actor = thread.equals(MAIN) ? SCENE : thread;
      String file = payload.getText();
      int line = payload.getInt();
      String place = file.isEmpty() ? "" : file + ":" + line;
      String action = payload.getText();
      String value = payload.getText();
      String holds = payload.getText();
      if (action.startsWith(MARK)) {
        // Of a long schedule only the last steps come; all that was marked does.
        int until = Math.min(Integer.parseInt(action.substring(MARK.length())), marks.size() - 1);
        while (next < until) add(marks.get(next++));
        if (next == until) {
          if (!thread.equals(MAIN)) tids.put(actor, marks.get(next).tid());
          add(marks.get(next++));
        }
      } else if (!action.equals(ENDS) && !(thread.equals(MAIN) && OF_THE_SCENE.matcher(action).matches())) {
        String source = sources.line(file, line);
        String told = source.isEmpty() ? place : place + Mark.AND + source;
        step(actor, place, value.isEmpty() ? action : action + " = " + value, holds.isEmpty() ? told : told + Mark.AND + "holds " + holds);
      }
    }
    while (next < marks.size()) add(marks.get(next++));
    return Rounds.folded(all.stream().map(this::numbered).toList());
  }

  private void step(String actor, String place, String action, String told) {
    Matcher wait = WAIT.matcher(action);
    if (wait.matches()) {
      String what = wait.group(1).replace(' ', '\u00a0');
      resume(actor);
      waiting.add(actor);
      all.add(mark(actor, MarkKind.BLOCKED, "", "waits for " + what + (place.isEmpty() ? "" : " at " + place)));
    } else {
      resume(actor);
      all.add(mark(actor, MarkKind.SEAM, action, told));
    }
  }

  /** Gives each step the number of its thread, which its marks have told. */
  private Mark numbered(Mark mark) {
    long tid = mark.tid() == 0 ? tids.getOrDefault(mark.actor(), 0L) : mark.tid();
    return new Mark(mark.sequence(), mark.nanos(), mark.actor(), mark.pid(), tid, mark.kind(), mark.label(), mark.value());
  }

  private void add(Mark mark) {
    resume(mark.actor());
    all.add(mark);
  }

  private void resume(String actor) {
    if (waiting.remove(actor)) all.add(mark(actor, MarkKind.RESUMED, "", ""));
  }

  private Mark mark(String actor, MarkKind kind, String label, String value) {
    return new Mark(0, 0, actor, pid, 0, kind, label, value);
  }
}
