package interleave.schedules;

import interleave.explore.Observer;
import interleave.explore.Point;
import interleave.stage.play.Kind;
import interleave.stage.play.Values;
import interleave.stage.wire.Packer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records what is marked in a schedule, outside the explorer's control, and asks the judge about each recording that it
 * has not seen before.
 */
public final class Recorder implements Observer {
  static final String STEP = "mark#";
  private static final int MOST_MARKS = 20_000;
  /** All marks of a schedule go in one frame. */
  private static final int MOST_CHARACTERS = 150_000;
  private static final long MILLI = 1_000_000;

  private final Wire wire;
  private final boolean timed;
  private final List<Marked> marks = new ArrayList<>();
  private final Map<String, String> judged = new HashMap<>();
  private long began = -1;
  private int characters;
  private WrongSceneException wrong;

  /** One mark, as it goes over the wire. */
  private record Marked(long nanos, Kind kind, String actor, long tid, String label, String value) {
    void packInto(Packer packer) {
      packer.putLong(nanos).put(kind.ordinal()).putText(actor).putLong(tid).putText(label).putText(value);
    }
  }

  /**
   * Begins empty.
   *
   * @param timed whether marks tell the virtual time, which means something only if it passes fairly
   */
  Recorder(Wire wire, boolean timed) {
    this.wire = wire;
    this.timed = timed;
  }

  // ---- called under control, by the one thread that has the turn

  public void started(String actor, long tid) {
    record(Kind.STARTED, actor, tid, "", "");
  }

  public void finished(String actor, long tid) {
    record(Kind.FINISHED, actor, tid, "", "");
  }

  /** Makes a scheduling point and then records a point, so that another thread may have come in before it. */
  public void point(String actor, long tid, String label, String value) {
    mark(Kind.POINT, actor, tid, label, value);
  }

  public void enter(String actor, long tid, String span) {
    mark(Kind.ENTER, actor, tid, span, "");
  }

  public void leave(String actor, long tid, String span, String result) {
    mark(Kind.LEAVE, actor, tid, span, result);
  }

  private void mark(Kind kind, String actor, long tid, String label, String value) {
    Point.pass("");
    record(kind, actor, tid, label, value);
  }

  private void record(Kind kind, String actor, long tid, String label, String value) {
    if (began < 0) began = Point.now();
    if (marks.size() >= MOST_MARKS || characters > MOST_CHARACTERS) return;
    characters += actor.length() + label.length() + value.length();
    Point.note(STEP + marks.size());
    long nanos = timed ? (Point.now() - began) / MILLI * MILLI : marks.size();
    marks.add(new Marked(nanos, kind, actor, tid, Values.cut(label), value));
  }

  /** Records that an actor died of an exception. */
  public void threw(String actor, long tid, Throwable thrown) {
    // When the schedule is over, this ends the thread as it must.
    Point.pass("");
    if (thrown instanceof WrongSceneException known) wrong = known;
    else if (Thrown.isOurs(thrown)) wrong = new WrongSceneException("the explorer met what it does not know: " + Thrown.text(thrown));
    record(Kind.THREW, actor, tid, "", Thrown.text(thrown));
  }

  public String text(Object value) {
    return Thrown.plain(Values.text(value));
  }

  // ---- called between schedules

  @Override
  public void begins() {
    marks.clear();
    characters = 0;
    began = -1;
  }

  @Override
  public String fault() {
    if (wrong != null) return wrong.getMessage();
    Packer packed = packed();
    String content = new String(packed.toBytes(), StandardCharsets.ISO_8859_1);
    if (judged.containsKey(content)) return judged.get(content);
    String fault = wire.judge(packed);
    judged.put(content, fault);
    return fault;
  }

  /** Says why the scene cannot be played; null if it can. */
  String wrong() {
    return wrong == null ? null : wrong.getMessage();
  }

  int distinct() {
    return judged.size();
  }

  Packer packed() {
    Packer packer = new Packer(1 << 12);
    for (Marked mark : marks) mark.packInto(packer);
    return packer;
  }
}
