package interleave.stage.play;

import java.util.ArrayList;
import java.util.List;

/** Tells who holds what and who waits for what, with the student's lines. */
final class StuckText {
  private final Performance play;

  private StuckText(Performance play) {
    this.play = play;
  }

  /** Holds the report: whether it is a cycle, and the text. */
  record Report(boolean cycle, String text) {}

  /** Reports on a play in which nobody can go on. */
  static Report of(Performance play, List<Player> stuck) {
    StuckText writer = new StuckText(play);
    for (Player player : stuck) {
      List<Track> cycle = writer.cycleFrom(player.track);
      if (cycle != null) return new Report(true, writer.tell(cycle));
    }
    StringBuilder text = new StringBuilder();
    for (Player player : stuck) {
      if (!text.isEmpty()) text.append("; ");
      text.append(player.name()).append(' ').append(writer.wait(player));
      text.append(writer.hopeless(player.track));
    }
    return new Report(false, text.toString());
  }

  /** Says in a few words what a player waits for. */
  static String waits(Performance play, Player player) {
    return new StuckText(play).wait(player);
  }

  static String waits(Performance play, Track track) {
    return new StuckText(play).wait(track);
  }

  private List<Track> cycleFrom(Track start) {
    List<Track> path = new ArrayList<>();
    for (Track at = start; at != null; at = holderOf(at)) {
      int i = path.indexOf(at);
      if (i >= 0) return path.subList(i, path.size());
      path.add(at);
    }
    return null;
  }

  private Track holderOf(Track one) {
    Track.Waiting waiting = one.waiting();
    if (waiting == null || waiting.kind() != Track.Wait.LOCK) return null;
    for (Track track : play.tracks) if (track != one && track.holds(waiting.target())) return track;
    return null;
  }

  private String tell(List<Track> cycle) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cycle.size(); i++) {
      Track track = cycle.get(i);
      Track before = cycle.get((i + cycle.size() - 1) % cycle.size());
      Object lock = before.waiting().target();
      if (i > 0) text.append("; ");
      text.append(track.name()).append(" holds ").append(play.names.of(lock));
      text.append(" (").append(track.heldAt(lock)).append(") and ").append(wait(track));
    }
    return text.toString();
  }

  private String wait(Player player) {
    Track track = player.track;
    Track.Waiting waiting = track == null ? null : track.waiting();
    if (waiting != null) return wait(waiting);
    StackTraceElement[] trace = Threads.trace(player.thread());
    return "waits in " + Lines.called(trace) + "() at " + Lines.first(trace);
  }

  private String wait(Track track) {
    Track.Waiting waiting = track.waiting();
    return waiting == null ? "runs" : wait(waiting);
  }

  private String wait(Track.Waiting waiting) {
    String site = Lines.site(waiting.seam());
    if (waiting.kind() == Track.Wait.LOCK) return "waits for " + play.names.of(waiting.target()) + " at " + site;
    String seam = Lines.name(waiting.seam());
    return "waits in " + (seam.startsWith("call ") ? seam.substring(5) : seam) + "() at " + site;
  }

  private String hopeless(Track track) {
    Track.Waiting waiting = track == null ? null : track.waiting();
    if (waiting == null || waiting.kind() != Track.Wait.LOCK) return "; nobody is left to wake it";
    Track holder = holderOf(track);
    if (holder == null) return "";
    return ", which " + holder.name() + " holds (" + holder.heldAt(waiting.target()) + ")";
  }
}
