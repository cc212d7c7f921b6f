package interleave.judge.intake;

/**
 * Bounds what one reading may bring in.
 *
 * @param entries files and folders
 * @param bytes all unpacked bytes together
 * @param packed bytes of the archive itself
 * @param kept bytes of files that may count, held in memory together
 */
record Caps(int entries, long bytes, long packed, long kept) {
  /** The largest file that counts. */
  static final int FILE = 256 * 1024;

  /** How many times larger than the archive its content may be, once it is past {@link #HARMLESS}. */
  static final int RATIO = 100;

  static final long HARMLESS = 1 << 20;

  static final Caps STUDENT = new Caps(2_000, 20L << 20, 20L << 20, 20L << 20);

  /** A class of a few hundred students; what belongs to one student is counted again by itself. */
  static final Caps CLASS = new Caps(200_000, 2L << 30, 1L << 30, 128L << 20);
}
