package interleave.kit.journal;

/**
 * Where the parts of a record lie. Little-endian: nanoTime 8 bytes, pid 4, tid 4, kind 2, length of
 * the text 2, sequence 4, then 104 bytes of UTF-8.
 */
final class Layout {
  static final int RECORD_BYTES = 128;
  static final int NANOS = 0;
  static final int PID = 8;
  static final int TID = 12;
  static final int KIND = 16;
  static final int LENGTH = 18;
  static final int SEQUENCE = 20;
  static final int TEXT = 24;
  static final int TEXT_BYTES = RECORD_BYTES - TEXT;

  /** Set in the kind when the text goes on in the next record of the same process. */
  static final int CONTINUED = 0x8000;

  private Layout() {}
}
