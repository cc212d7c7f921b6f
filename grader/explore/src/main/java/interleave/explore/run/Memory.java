package interleave.explore.run;

import interleave.explore.outcome.Race;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Watches the memory of one schedule: who ordered what before what, and who did not. */
final class Memory {
  private static final Object STATIC = new Object();
  private final Execution execution;
  private final Hot hot;
  final Map<String, Race> races = new LinkedHashMap<>();
  private Cell[] table = new Cell[256];
  private int size;

  Memory(Execution execution, Hot hot) {
    this.execution = execution;
    this.hot = hot;
  }

  private Cell cell(Object base, int key) {
    int hash = System.identityHashCode(base) * 31 + key;
    int slot = (hash ^ hash >>> 15) & table.length - 1;
    for (Cell cell = table[slot]; cell != null; cell = cell.next) {
      if (cell.base == base && cell.key == key) return cell;
    }
    if (++size > table.length) {
      grow();
      slot = (hash ^ hash >>> 15) & table.length - 1;
    }
    return table[slot] = new Cell(base, key, table[slot]);
  }

  private void grow() {
    Cell[] old = table;
    table = new Cell[old.length * 4];
    for (Cell first : old) {
      for (Cell cell = first, after; cell != null; cell = after) {
        after = cell.next;
        int hash = System.identityHashCode(cell.base) * 31 + cell.key;
        int slot = (hash ^ hash >>> 15) & table.length - 1;
        cell.next = table[slot];
        table[slot] = cell;
      }
    }
  }

  void acquire(Strand strand, Object base, int key) {
    strand.acquire(cell(base == null ? STATIC : base, key).clock);
  }

  void release(Strand strand, Object base, int key) {
    Cell cell = cell(base == null ? STATIC : base, key);
    cell.clock = strand.release(cell.clock);
  }

  /** Records a plain access, and gives the location. */
  Cell plain(Strand strand, Object base, int key, int site, boolean writes) {
    Cell cell = cell(base == null ? STATIC : base, key);
    int[] known = strand.clock;
    cell.touch(strand.id);
    boolean unordered = cell.writer >= 0 && cell.writer != strand.id && cell.writeTick > Clock.at(known, cell.writer);
    if (strand.optimistic && !writes) {
      // Who reads so looks afterwards whether anybody has written, and throws away what he read.
      if (unordered) hot.add(Sites.at(site).field());
      return cell;
    }
    strand.optimistic = false;
    if (unordered) {
      race(strand, cell, site, writes, cell.writer, cell.writeSite, true);
    }
    if (writes) {
      if (cell.readTicks != null) {
        for (int i = 0; i < cell.readTicks.length; i++) {
          if (i != strand.id && cell.readTicks[i] > Clock.at(known, i)) race(strand, cell, site, true, i, cell.readSites[i], false);
        }
        cell.readTicks = null;
      }
      cell.writer = strand.id;
      cell.writeTick = known[strand.id];
      cell.writeSite = place(strand, site);
    } else {
      if (cell.readTicks == null) {
        cell.readTicks = new int[Math.max(4, strand.id + 1)];
        cell.readSites = new int[cell.readTicks.length];
      } else if (cell.readTicks.length <= strand.id) {
        cell.readTicks = Arrays.copyOf(cell.readTicks, strand.id + 4);
        cell.readSites = Arrays.copyOf(cell.readSites, strand.id + 4);
      }
      cell.readTicks[strand.id] = known[strand.id];
      cell.readSites[strand.id] = place(strand, site);
    }
    return cell;
  }

  /** Inside a collection of the JDK's, the place is where the program called it. */
  private static int place(Strand strand, int site) {
    return Sites.at(site).own() ? site : strand.site;
  }

  private void race(Strand strand, Cell cell, int site, boolean writes, int other, int otherSite, boolean otherWrote) {
    Sites.Site here = Sites.at(site);
    hot.add(here.field());
    if (execution.settings.benign().contains(here.what())) return;
    Sites.Site mine = Sites.at(place(strand, site));
    Sites.Site its = Sites.at(otherSite);
    boolean meFirst = mine.toString().compareTo(its.toString()) <= 0;
    String key = here.what() + (meFirst ? mine + " " + its : its + " " + mine);
    races.computeIfAbsent(key, k -> new Race(
        here.what(),
        execution.strands.get(other).name + (otherWrote ? " writes at " : " reads at ") + its,
        strand.name + (writes ? " writes at " : " reads at ") + mine));
  }
}
