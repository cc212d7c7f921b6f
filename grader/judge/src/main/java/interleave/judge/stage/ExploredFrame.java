package interleave.judge.stage;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Transcript.Ending;
import interleave.judge.stage.Explored.Coverage;
import interleave.judge.stage.Explored.Kind;
import interleave.judge.stage.Explored.Loss;
import interleave.judge.stage.Explored.Race;
import interleave.stage.wire.Unpacker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads off the wire what came of an exploration. */
final class ExploredFrame {
  /** What the explorer says before it tells who waits for what. */
  private static final Pattern OPENING = Pattern.compile("^(?:nobody is left to wake them: |the body is over, but )");

  private final Unpacker payload;
  private final PlayRequest request;
  private final List<Mark> marks;
  private final int pid;
  private final SourceLines sources;

  private ExploredFrame(Unpacker payload, PlayRequest request, List<Mark> marks, int pid, SourceLines sources) {
    this.sources = sources;
    this.payload = payload;
    this.request = request;
    this.marks = marks;
    this.pid = pid;
  }

  /**
   * Reads it.
   *
   * @param marks what was marked in the losing schedule, if one lost
   */
  static Explored read(Unpacker payload, PlayRequest request, List<Mark> marks, int pid, SourceLines sources) {
    return new ExploredFrame(payload, request, marks, pid, sources).read();
  }

  private Explored read() {
    int schedules = payload.getInt();
    int distinct = payload.getInt();
    Coverage coverage = Coverage.valueOf(payload.getText());
    boolean polls = payload.get() == 1;
    List<Race> races = new ArrayList<>();
    for (int left = payload.getInt(); left > 0; left--) races.add(new Race(payload.getText(), Trace.named(payload.getText()), Trace.named(payload.getText())));
    List<String> beyond = texts();
    Optional<Loss> loss = payload.get() == 1 ? Optional.of(loss()) : Optional.empty();
    return new Explored(schedules, distinct, coverage, polls, races, beyond, loss);
  }

  private Loss loss() {
    Kind kind = Kind.valueOf(payload.getText());
    String text = Trace.named(payload.getText());
    List<String> cycle = texts();
    int schedule = payload.getInt();
    return new Loss(kind, text, cycle, schedule, transcript(kind, text, cycle, schedule));
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int left = payload.getInt(); left > 0; left--) texts.add(Trace.named(payload.getText()));
    return texts;
  }

  private Transcript transcript(Kind kind, String text, List<String> cycle, int schedule) {
    boolean stuck = kind == Kind.DEADLOCK || kind == Kind.LOST_WAKEUP || kind == Kind.LEAKED_THREAD;
    List<Mark> all = new Trace(pid, sources).read(payload, marks);
    if (stuck) {
      String told = cycle.isEmpty() ? OPENING.matcher(text).replaceFirst("") : String.join("; ", cycle);
      all.add(new Mark(0, 0, "", pid, 0, MarkKind.STUCK, cycle.isEmpty() ? "waiting" : "cycle", told));
    }
    return new Transcript(
        Titles.scene(request), Titles.EXPLORED + " " + schedule, inTime(Marks.numbered(all)), stuck || kind == Kind.LIVELOCK ? Ending.STUCK : Ending.COMPLETE);
  }

  /** Steps have no time; each gets that of the mark before it. */
  private static List<Mark> inTime(List<Mark> marks) {
    List<Mark> timed = new ArrayList<>();
    long now = 0;
    for (Mark mark : marks) {
      now = Math.max(now, mark.nanos());
      timed.add(new Mark(mark.sequence(), now, mark.actor(), mark.pid(), mark.tid(), mark.kind(), mark.label(), mark.value()));
    }
    return timed;
  }
}
