package interleave.judge.process;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Transcript.Ending;
import interleave.judge.process.Sighting.Kind;
import interleave.kit.journal.JournalRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Merges the kernel's sightings with the journal's records into one transcript in order of time. */
final class Merger {
  private static final String TOP = "main";
  private static final String KILLED = "killed-by-warden";
  private static final String TOO_MANY = "too-many-processes";

  private final List<Mark> marks = new ArrayList<>();
  private final Map<Integer, String> names = new HashMap<>();
  private final Waits waits;
  private long origin;
  private int top;
  private String topStatus = "";
  private boolean over;

  private Merger(List<JournalRecord> journal) {
    this.waits = new Waits(journal);
  }

  /** Merges; {@code output} is shown where no line of it is in the journal. */
  static Transcript merge(
      String title,
      List<Sighting> sightings,
      List<JournalRecord> journal,
      String output,
      Ending ending) {
    var merger = new Merger(journal);
    sightings.stream()
        .filter(sighting -> sighting.kind() == Kind.SPAWNED)
        .findFirst()
        .ifPresent(merger::begin);
    merger.christen(journal);
    sightings.forEach(merger::add);
    journal.forEach(merger::add);
    if (journal.stream().noneMatch(told -> told.kind() == JournalRecord.LINE)) {
      merger.addOutput(output);
    }
    return new Transcript(title, "", merger.ordered(), ending);
  }

  private void begin(Sighting first) {
    origin = first.since();
    top = first.pid();
    names.put(top, TOP);
  }

  /**
   * The last name that a process gives itself counts, its class's name if it gives none; of several with one
   * name all but the first get a number.
   */
  private void christen(List<JournalRecord> journal) {
    var wanted = new LinkedHashMap<Integer, String>();
    for (JournalRecord told : journal) {
      if (told.kind() == JournalRecord.NAME && !told.text().startsWith(JournalRecord.PROPOSED)) {
        wanted.put(told.pid(), told.text());
      } else if (told.kind() == JournalRecord.NAME && told.pid() != top) {
        wanted.putIfAbsent(told.pid(), told.text().substring(JournalRecord.PROPOSED.length()));
      }
    }
    wanted.forEach(
        (pid, name) -> {
          String own = name;
          for (int number = 2; isTaken(own, pid); number++) {
            own = name + "-" + number;
          }
          names.put(pid, own);
        });
  }

  private boolean isTaken(String name, int pid) {
    return names.entrySet().stream().anyMatch(other -> other.getKey() != pid && other.getValue().equals(name));
  }

  private void add(Sighting seen) {
    switch (seen.kind()) {
      case SPAWNED -> {
        MarkKind kind = MarkKind.SPAWNED;
        String parent = seen.value().isEmpty() ? waits.parent(seen.pid()) : seen.value();
        add(waits.spawn(seen), seen.pid(), kind, seen.label(), parent);
      }
      case REAPED ->
          add(waits.reaping(seen), seen.pid(), MarkKind.REAPED, seen.label(), waits.status(seen));
      case EXECUTED, ZOMBIE, REPARENTED, STOPPED, CONTINUED -> {
        if (!over) {
          long at = seen.kind() == Kind.ZOMBIE ? waits.death(seen) : seen.at();
          add(at, seen.pid(), MarkKind.valueOf(seen.kind().name()), seen.label(), seen.value());
        }
      }
      case KILLED -> add(seen.at(), seen.pid(), MarkKind.POINT, KILLED, "");
      case TOO_MANY -> add(seen.at(), top, MarkKind.POINT, TOO_MANY, seen.value());
      case TOP_ENDED -> topStatus = seen.value();
      case OVER -> {
        over = true;
        add(seen.at(), top, MarkKind.END, "", topStatus);
      }
      case DEADLINE, USAGE, PROVEN_EMPTY, FAULT -> {}
    }
  }

  private void add(JournalRecord told) {
    switch (told.kind()) {
      case JournalRecord.LINE -> add(told, MarkKind.OUTPUT, "", told.text());
      case JournalRecord.ERRLINE -> add(told, MarkKind.OUTPUT, "err", told.text());
      case JournalRecord.CALL -> split(told, MarkKind.CALL, ' ');
      case JournalRecord.MARK -> split(told, MarkKind.POINT, '\t');
      case JournalRecord.ENTER -> add(told, MarkKind.ENTER, told.text(), "");
      case JournalRecord.LEAVE -> add(told, MarkKind.LEAVE, told.text(), "");
      default -> {}
    }
  }

  private void split(JournalRecord told, MarkKind kind, char separator) {
    int end = told.text().indexOf(separator);
    String label = end < 0 ? told.text() : told.text().substring(0, end);
    add(told, kind, label, end < 0 ? "" : told.text().substring(end + 1));
  }

  private void add(JournalRecord told, MarkKind kind, String label, String value) {
    String actor = name(told.pid());
    marks.add(
        new Mark(0, told.nanos() - origin, actor, told.pid(), told.tid(), kind, label, value));
  }

  private void addOutput(String output) {
    long end = marks.stream().mapToLong(Mark::nanos).max().orElse(0);
    output
        .lines()
        .forEach(line -> add(origin + end, top, MarkKind.OUTPUT, "", line));
  }

  private void add(long nanos, int pid, MarkKind kind, String label, String value) {
    marks.add(new Mark(0, nanos - origin, name(pid), pid, 0, kind, label, value));
  }

  private String name(int pid) {
    return names.getOrDefault(pid, "pid " + pid);
  }

  /** The sort is stable, so that what a witness saw at one time stays in his order. */
  private List<Mark> ordered() {
    marks.sort(Comparator.comparingLong(Mark::nanos));
    var numbered = new ArrayList<Mark>();
    for (Mark mark : marks) {
      numbered.add(
          new Mark(
              numbered.size(),
              mark.nanos(),
              mark.actor(),
              mark.pid(),
              mark.tid(),
              mark.kind(),
              mark.label(),
              mark.value()));
    }
    return numbered;
  }
}
