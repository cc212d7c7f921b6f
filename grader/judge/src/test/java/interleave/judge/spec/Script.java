package interleave.judge.spec;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Transcript.Ending;
import java.util.ArrayList;
import java.util.List;

/** Writes transcripts for tests, one mark a line, times in milliseconds. */
public final class Script {
  private final List<Mark> marks = new ArrayList<>();
  private long nanos;
  private String actor = "main";
  private int pid = 1;

  public static Script script() {
    return new Script();
  }

  public Script at(double millis, String actor) {
    this.nanos = (long) (millis * 1e6);
    this.actor = actor;
    return this;
  }

  public Script pid(int pid) {
    this.pid = pid;
    return this;
  }

  public Script starts() {
    return mark(MarkKind.STARTED, "", "");
  }

  public Script finishes() {
    return mark(MarkKind.FINISHED, "", "");
  }

  public Script throwsIt(String what) {
    return mark(MarkKind.THREW, "", what);
  }

  public Script enters(String span) {
    return mark(MarkKind.ENTER, span, "");
  }

  public Script leaves(String span) {
    return mark(MarkKind.LEAVE, span, "");
  }

  public Script point(String label) {
    return mark(MarkKind.POINT, label, "");
  }

  public Script point(String label, String value) {
    return mark(MarkKind.POINT, label, value);
  }

  public Script blocks(String on) {
    return mark(MarkKind.BLOCKED, "", on);
  }

  public Script mark(MarkKind kind, String label, String value) {
    marks.add(new Mark(marks.size(), nanos, actor, pid, pid * 10L, kind, label, value));
    return this;
  }

  public Transcript complete() {
    return ending(Ending.COMPLETE);
  }

  public Transcript ending(Ending ending) {
    return new Transcript("scene()", "", marks, ending);
  }
}
