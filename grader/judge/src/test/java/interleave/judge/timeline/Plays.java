package interleave.judge.timeline;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes transcripts by hand: each call appends one mark, times are milliseconds. */
final class Plays {
  private final List<Mark> marks = new ArrayList<>();
  private final String schedule;

  Plays(String schedule) {
    this.schedule = schedule;
  }

  static Plays free() {
    return new Plays("");
  }

  Plays mark(double millis, String actor, MarkKind kind, String label, String value) {
    return mark(millis, actor, 100, kind, label, value);
  }

  Plays mark(double millis, String actor, int pid, MarkKind kind, String label, String value) {
    marks.add(new Mark(marks.size(), (long) (millis * 1e6), actor, pid, 1, kind, label, value));
    return this;
  }

  Plays said(double millis, String actor, long tid, MarkKind kind, String label) {
    marks.add(new Mark(marks.size(), (long) (millis * 1e6), actor, 100, tid, kind, label, ""));
    return this;
  }

  Plays mark(double millis, String actor, MarkKind kind) {
    return mark(millis, actor, kind, "", "");
  }

  Transcript end(Transcript.Ending ending) {
    return new Transcript("Scenes.play(3)", schedule, marks, ending);
  }

  Timeline timeline(Transcript.Ending ending, Long... highlights) {
    return Timeline.of(end(ending), Set.of(highlights));
  }

  /** Four threads in a room for three. */
  static Plays crowd() {
    Plays plays = free();
    for (int i = 1; i <= 4; i++) {
      plays.mark(0, "actor-" + i, MarkKind.STARTED);
    }
    for (int i = 1; i <= 4; i++) {
      plays.mark(200 + 12.0 * (i / 3), "actor-" + i, MarkKind.ENTER, "inside", "");
    }
    for (int i = 1; i <= 4; i++) {
      plays.mark(420 + 12.0 * (i / 3), "actor-" + i, MarkKind.LEAVE, "inside", "");
      plays.mark(421 + 12.0 * (i / 3), "actor-" + i, MarkKind.FINISHED);
    }
    return plays.mark(434, "", MarkKind.END);
  }

  /** Two processes, one of which nobody waits for. */
  static Plays orphanage() {
    return free()
        .mark(0, "main", 100, MarkKind.SPAWNED, "", "1")
        .mark(120, "main", 100, MarkKind.CALL, "spawn", "101")
        .mark(121, "child", 101, MarkKind.SPAWNED, "", "100")
        .mark(240, "child", 101, MarkKind.OUTPUT, "", "hello from 子进程\u001b[31m")
        .mark(300, "child", 101, MarkKind.ZOMBIE, "", "")
        .mark(480, "main", 100, MarkKind.POINT, "slept", "180")
        .mark(520, "child", 101, MarkKind.REPARENTED, "", "1")
        .mark(520, "main", 100, MarkKind.REAPED, "", "exited(0)")
        .mark(560, "child", 101, MarkKind.REAPED, "", "exited(3)")
        .mark(600, "", 0, MarkKind.END, "", "");
  }

  /** Two threads lose an update under a forced order. */
  static Plays lostUpdate() {
    var plays = new Plays("actor-1 to seam 1, then actor-2");
    return plays
        .mark(0, "actor-1", MarkKind.STARTED)
        .mark(0, "actor-2", MarkKind.STARTED)
        .mark(0.1, "actor-1", MarkKind.ENTER, "acquire", "")
        .mark(0.1, "actor-1", MarkKind.SEAM, "read permits", "CountingSemaphore.java:23")
        .mark(0.1, "actor-2", MarkKind.ENTER, "acquire", "")
        .mark(0.1, "actor-2", MarkKind.SEAM, "read permits", "CountingSemaphore.java:23")
        .mark(0.1, "actor-2", MarkKind.SEAM, "write permits", "CountingSemaphore.java:24")
        .mark(0.1, "actor-2", MarkKind.LEAVE, "acquire", "")
        .mark(0.1, "actor-2", MarkKind.FINISHED)
        .mark(0.1, "actor-1", MarkKind.SEAM, "write permits", "CountingSemaphore.java:24")
        .mark(0.1, "actor-1", MarkKind.LEAVE, "acquire", "")
        .mark(0.2, "actor-1", MarkKind.POINT, "permits left", "1")
        .mark(
            0.2,
            "actor-1",
            MarkKind.THREW,
            "",
            "java.lang.IllegalStateException: no permit at X.java:9")
        .mark(0.3, "", MarkKind.END);
  }
}
