package interleave.explore.run;

import interleave.explore.outcome.Kind;
import java.util.ArrayList;
import java.util.List;

/** Says why nobody can go on. */
final class Stuck {
  private Stuck() {}

  static void judge(Execution x) {
    Strand main = x.strands.get(0);
    for (Strand strand : x.strands) {
      if (strand.died != null && strand.id != 0 && !x.settings.toleratesDeaths()) {
        x.failBy(strand, "; " + all(x));
        return;
      }
    }
    List<String> cycle = cycle(x);
    if (!cycle.isEmpty()) {
      x.fail(Kind.DEADLOCK, "nobody can go on: " + String.join("; ", cycle), cycle, null);
    } else if (main.done && x.strands.stream().allMatch(s -> s.done || s.daemon || isIdleWorker(s))) {
      if (!x.settings.toleratesLeaks()) x.fail(Kind.LEAKED_THREAD, "the body is over, but " + all(x), List.of(), null);
    } else if (!main.done || !x.settings.toleratesLeaks()) {
      x.fail(Kind.LOST_WAKEUP, "nobody is left to wake them: " + all(x), List.of(), null);
    }
  }

  static void livelock(Execution x) {
    List<String> running = new ArrayList<>();
    for (Strand strand : x.strands) {
      if (!strand.done && (strand.wait == null || strand.wait.isTimed())) running.add(strand.name + " at " + Sites.at(strand.site));
    }
    String who = String.join(", ", running);
    List<String> held = new ArrayList<>();
    for (Strand strand : x.strands) {
      boolean locks = !strand.done && strand.wait != null && !strand.wait.isTimed() && strand.wait.kind != Wait.Kind.JOIN;
      if (locks && blocker(x, strand) != null) held.add("; " + line(x, strand));
    }
    x.fail(Kind.LIVELOCK, "after " + x.steps + " steps nothing comes of it: " + who + String.join("", held), List.of(), null);
  }

  /** A thread of a pool that waits for its next task: nothing is wrong but that nobody shut the pool down. */
  private static boolean isIdleWorker(Strand strand) {
    return strand.wait != null && strand.wait.kind == Wait.Kind.PARK && strand.site == 0;
  }

  private static String all(Execution x) {
    boolean early = !x.strands.get(0).done;
    List<String> lines = new ArrayList<>();
    for (Strand strand : x.strands) {
      // Who waits for the end of another is held up by what holds up that one.
      boolean follows = strand.wait != null && strand.wait.kind == Wait.Kind.JOIN;
      if (!strand.done && !follows && !isIdleWorker(strand) && (early || !strand.daemon)) lines.add(line(x, strand));
    }
    if (lines.isEmpty()) {
      for (Strand strand : x.strands) if (!strand.done) lines.add(strand.name + " waits for its next task");
    }
    return String.join("; ", lines);
  }

  private static Strand blocker(Execution x, Strand strand) {
    Wait wait = strand.wait;
    if (wait == null) return null;
    return switch (wait.kind) {
      case MONITOR -> wait.monitor.owner;
      case SIGNAL -> wait.notified ? wait.monitor.owner : null;
      case PARK -> x.monitors.holder(strand, wait.on, strand.called);
      case JOIN -> wait.target;
      case SLEEP -> null;
    };
  }

  private static List<String> cycle(Execution x) {
    for (Strand start : x.strands) {
      if (start.done) continue;
      List<Strand> path = new ArrayList<>();
      Strand at = start;
      while (at != null && !at.done && !path.contains(at)) {
        path.add(at);
        at = blocker(x, at);
      }
      if (at == null) continue;
      List<Strand> circle = at.done ? path.subList(path.size() - 1, path.size()) : path.subList(path.indexOf(at), path.size());
      return circle.stream().map(strand -> line(x, strand)).toList();
    }
    return List.of();
  }

  static String line(Execution x, Strand strand) {
    Strand holder = blocker(x, strand);
    boolean says = holder == null || strand.wait.kind == Wait.Kind.JOIN;
    String held = says ? "" : ", held by " + holder.name + (holder.done ? ", which has ended" : "");
    return strand.name + " " + what(x, strand) + (strand.site == 0 ? "" : " at " + Sites.at(strand.site)) + held;
  }

  private static String what(Execution x, Strand strand) {
    Wait wait = strand.wait;
    if (wait == null) return "runs";
    return switch (wait.kind) {
      case MONITOR -> "waits to enter synchronized (" + x.names.of(wait.on) + ")";
      case SIGNAL -> "waits for a notify on " + x.names.of(wait.on);
      case PARK -> "waits in " + x.names.of(strand.called == null ? wait.on == null ? strand : wait.on : strand.called);
      case JOIN -> "waits for the end of " + wait.target.name;
      case SLEEP -> "sleeps";
    };
  }
}
