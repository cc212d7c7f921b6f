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

  /** Who touched it first, and whether somebody else did, too. */
  private int first = -1;
  boolean shared;

  Cell(Object base, int key, Cell next) {
    this.base = base;
    this.key = key;
    this.next = next;
  }

  void touch(int strand) {
    if (first < 0) first = strand;
    else if (first != strand) shared = true;
  }
}
