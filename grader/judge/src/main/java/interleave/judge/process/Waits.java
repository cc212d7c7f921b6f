package interleave.judge.process;

import interleave.kit.journal.JournalRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sharpens the kernel's sightings, which are up to two milliseconds coarse, by the calls that the journal
 * tells of: only within the span that the kernel left open, so that a forged journal gains nothing.
 */
final class Waits {
  private static final Pattern SPAWNED = Pattern.compile("spawn (\\d+)");
  private static final Pattern KILL = Pattern.compile("kill> -?(\\d+) [1-9]\\d*");
  private static final Pattern WAITED =
      Pattern.compile("wait\\w* (?:.* )?(\\d+) ((?:exited|signaled)\\(\\d+\\))");

  private final Map<Integer, JournalRecord> spawns = new HashMap<>();
  private final Map<Integer, JournalRecord> waits = new HashMap<>();
  private final Map<Integer, String> statuses = new HashMap<>();
  private final Map<Integer, Long> firsts = new HashMap<>();
  private final Map<Integer, List<Long>> alive = new HashMap<>();

  Waits(List<JournalRecord> journal) {
    for (JournalRecord told : journal) {
      firsts.merge(told.pid(), told.nanos(), Math::min);
      aliveAt(told.pid(), told.nanos());
      if (told.kind() == JournalRecord.CALL) {
        Matcher kill = KILL.matcher(told.text());
        if (kill.matches()) {
          aliveAt(number(kill), told.nanos());
        }
        Matcher spawn = SPAWNED.matcher(told.text());
        Matcher wait = WAITED.matcher(told.text());
        if (spawn.matches()) {
          spawns.put(number(spawn), told);
        } else if (wait.matches()) {
          waits.put(number(wait), told);
          statuses.put(number(wait), wait.group(2));
        }
      }
    }
  }

  /** Returns when a process came to be: before its parent knew it and before it said anything itself. */
  long spawn(Sighting seen) {
    JournalRecord call = spawns.get(seen.pid());
    long known = call == null ? Long.MAX_VALUE : call.nanos();
    long spoke = firsts.getOrDefault(seen.pid(), Long.MAX_VALUE);
    return Math.max(seen.since(), Math.min(seen.at(), Math.min(known, spoke) - 1));
  }

  private void aliveAt(int pid, long nanos) {
    alive.computeIfAbsent(pid, _ -> new ArrayList<>()).add(nanos);
  }

  /**
   * Returns when a process can have died at the earliest: after the last look that found it alive, after its last
   * words, and after the last signal that it was still there to get.
   */
  long death(Sighting seen) {
    long spoke =
        alive.getOrDefault(seen.pid(), List.of()).stream()
            .mapToLong(nanos -> nanos + 1)
            .filter(nanos -> nanos <= seen.at())
            .max()
            .orElse(seen.since());
    return Math.max(seen.since(), spoke);
  }

  /** Returns who says to have started a process, empty if nobody does. */
  String parent(int pid) {
    JournalRecord call = spawns.get(pid);
    return call == null ? "" : Integer.toString(call.pid());
  }

  /** Returns a process that was started and has spoken, and that the kernel was not seen to have under its parent. */
  Optional<Integer> unseen(List<Sighting> sightings) {
    Map<Integer, String> parents = new HashMap<>();
    for (Sighting seen : sightings) {
      if (seen.kind() == Sighting.Kind.SPAWNED) parents.putIfAbsent(seen.pid(), seen.value().isEmpty() ? parent(seen.pid()) : seen.value());
    }
    return spawns.keySet().stream()
        .filter(firsts::containsKey)
        .filter(pid -> !parent(pid).equals(parents.get(pid)))
        .findFirst();
  }

  /** Returns when a process was reaped: just before its parent's wait call returned. */
  long reaping(Sighting seen) {
    JournalRecord call = waits.get(seen.pid());
    return call == null
        ? seen.at()
        : Math.max(seen.since(), Math.min(seen.at(), call.nanos() - 1));
  }

  /** Returns the wait status, as far as the kernel or else the parent's wait call tells. */
  String status(Sighting seen) {
    return seen.value().isEmpty() ? statuses.getOrDefault(seen.pid(), "") : seen.value();
  }

  private static int number(Matcher matcher) {
    try {
      return Integer.parseInt(matcher.group(1));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
