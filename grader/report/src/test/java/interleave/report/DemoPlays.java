package interleave.report;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Transcript.Ending;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the transcripts of the made-up class by hand; times are milliseconds. */
final class DemoPlays {
  private final List<Mark> marks = new ArrayList<>();

  private DemoPlays mark(
      double millis, String actor, int pid, MarkKind kind, String label, String value) {
    marks.add(
        new Mark(
            marks.size(),
            (long) (millis * 1e6),
            actor,
            pid,
            pid == 4000 ? 30 : 0,
            kind,
            label,
            value));
    return this;
  }

  private DemoPlays mark(double millis, String actor, MarkKind kind, String label, String value) {
    return mark(millis, actor, actor.isEmpty() ? 0 : 4000, kind, label, value);
  }

  private DemoPlays mark(double millis, String actor, MarkKind kind) {
    return mark(millis, actor, kind, "", "");
  }

  private Transcript play(String scene, String schedule, Ending ending) {
    return new Transcript(scene, schedule, marks, ending);
  }

  static Transcript crowd() {
    var play = new DemoPlays();
    for (int i = 1; i <= 6; i++) {
      play.mark(0.4 * i, "actor-" + i, MarkKind.STARTED);
    }
    for (int i = 1; i <= 4; i++) {
      play.mark(206 + 1.5 * i, "actor-" + i, MarkKind.ENTER, "inside", "");
    }
    play.mark(213, "actor-5", MarkKind.BLOCKED, "", "monitor of CountingSemaphore");
    play.mark(214, "actor-6", MarkKind.BLOCKED, "", "monitor of CountingSemaphore");
    for (int i = 1; i <= 6; i++) {
      if (i > 4) {
        play.mark(246 + i, "actor-" + i, MarkKind.RESUMED);
        play.mark(247 + i, "actor-" + i, MarkKind.ENTER, "inside", "");
      }
      play.mark((i > 4 ? 290 : 246) + i, "actor-" + i, MarkKind.LEAVE, "inside", "");
      play.mark((i > 4 ? 291 : 247) + i, "actor-" + i, MarkKind.FINISHED);
    }
    play.marks.sort(Comparator.comparingLong(Mark::nanos));
    return play.mark(300, "", MarkKind.END)
        .play("SemaphoreScenes.crowd(3, 6)", "", Ending.COMPLETE);
  }

  static Set<Long> enters(Transcript play) {
    return play.of(MarkKind.ENTER, "inside")
        .limit(4)
        .map(Mark::sequence)
        .collect(Collectors.toSet());
  }

  static Transcript lostUpdate() {
    return new DemoPlays()
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
        .mark(0.2, "actor-1", MarkKind.FINISHED)
        .mark(0.3, "", MarkKind.END)
        .play("SemaphoreScenes.pair(2)", "actor-1 to its 1st seam, then actor-2", Ending.COMPLETE);
  }

  static Transcript deadlock() {
    return new DemoPlays()
        .mark(0, "actor-1", MarkKind.STARTED)
        .mark(0.4, "actor-2", MarkKind.STARTED)
        .mark(5, "actor-1", MarkKind.ENTER, "transfer", "")
        .mark(7, "actor-2", MarkKind.ENTER, "transfer", "")
        .mark(31, "actor-1", MarkKind.BLOCKED, "", "monitor of right")
        .mark(33, "actor-2", MarkKind.BLOCKED, "", "monitor of left")
        .mark(
            284,
            "",
            MarkKind.STUCK,
            "",
            "actor-1 holds left (CountingSemaphore.java:31) and waits for right"
                + " (CountingSemaphore.java:33)\n"
                + "actor-2 holds right (CountingSemaphore.java:41) and waits for left"
                + " (CountingSemaphore.java:43)")
        .mark(285, "", MarkKind.END)
        .play("SemaphoreScenes.across(2)", "", Ending.STUCK);
  }

  static Transcript zombie() {
    return new DemoPlays()
        .mark(0, "main", 4101, MarkKind.SPAWNED, "", "1")
        .mark(92, "main", 4101, MarkKind.CALL, "spawn", "4102")
        .mark(93, "middle", 4102, MarkKind.SPAWNED, "", "4101")
        .mark(181, "middle", 4102, MarkKind.CALL, "spawn", "4103")
        .mark(182, "grandchild", 4103, MarkKind.SPAWNED, "", "4102")
        .mark(204, "middle", 4102, MarkKind.ZOMBIE, "", "")
        .mark(206, "grandchild", 4103, MarkKind.REPARENTED, "", "1")
        .mark(288, "grandchild", 4103, MarkKind.OUTPUT, "", "my parent is 1 \u4f60\u597d")
        .mark(900, "grandchild", 4103, MarkKind.STOPPED, "", "")
        .mark(1500, "grandchild", 4103, MarkKind.CONTINUED, "", "")
        .mark(1900, "grandchild", 4103, MarkKind.REAPED, "", "exited(0)")
        .mark(
            2404,
            "main",
            4101,
            MarkKind.THREW,
            "",
            "java.lang.IllegalStateException: too slow at Main.java:8")
        .mark(2404, "middle", 4102, MarkKind.REAPED, "", "exited(3)")
        .mark(2410, "", 0, MarkKind.END, "", "")
        .play("DoubleFork.main()", "", Ending.COMPLETE);
  }

  static Set<Long> zombies(Transcript play) {
    return play.of(MarkKind.ZOMBIE).map(Mark::sequence).collect(Collectors.toSet());
  }

  static Transcript printing(String line) {
    return new DemoPlays()
        .mark(0, "main", 4101, MarkKind.SPAWNED, "", "1")
        .mark(40, "main", 4101, MarkKind.OUTPUT, "", "ok")
        .mark(80, "main", 4101, MarkKind.OUTPUT, line, line)
        .mark(120, "main", 4101, MarkKind.REAPED, "", "exited(0)")
        .play("Pipe.main(" + line + ")", "", Ending.TAMPERED);
  }
}
