package interleave.explore.run;

/** What is known of one memory location in one schedule. */
final class Cell {
  final Object base;
  final int key;
  Cell next;

  int writer = -1;
  int writeTick;
  int writeSite;
  int[] readTicks;
  int[] readSites;
  /** For a volatile location or a lock: what its writes give to its readers. */
  int[] clock;

  Cell(Object base, int key, Cell next) {
    this.base = base;
    this.key = key;
    this.next = next;
  }
}
