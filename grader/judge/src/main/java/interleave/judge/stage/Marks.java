package interleave.judge.stage;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.stage.play.Kind;
import interleave.stage.wire.Unpacker;
import java.util.ArrayList;
import java.util.List;

/** Reads marks off the wire. */
final class Marks {
  private static final MarkKind[] KINDS = new MarkKind[Kind.values().length];

  static {
    for (Kind kind : Kind.values()) KINDS[kind.ordinal()] = MarkKind.valueOf(kind.name());
  }

  private Marks() {}

  /** Reads them in the order in which they were sent, without numbers. */
  static List<Mark> read(Unpacker payload, int pid) {
    List<Mark> marks = new ArrayList<>();
    while (payload.hasMore()) {
      long nanos = payload.getLong();
      MarkKind kind = KINDS[payload.get()];
      String actor = payload.getText();
      long tid = payload.getLong();
      marks.add(new Mark(0, nanos, actor, pid, tid, kind, payload.getText(), payload.getText()));
    }
    return marks;
  }

  /** Numbers them in the order in which they are given. */
  static List<Mark> numbered(List<Mark> marks) {
    List<Mark> numbered = new ArrayList<>();
    for (Mark m : marks) numbered.add(new Mark(numbered.size(), m.nanos(), m.actor(), m.pid(), m.tid(), m.kind(), m.label(), m.value()));
    return numbered;
  }
}
