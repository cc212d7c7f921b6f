package interleave.judge.intake;

import interleave.judge.domain.Text;

/**
 * One file that somebody handed in, wherever it came from.
 *
 * @param path below the student's or the class's root, with slashes; as written if it is refused
 * @param size in bytes, unpacked; 0 if it is refused
 * @param content the bytes of a file that may count; empty where nobody will look
 * @param refusal why the whole submission is refused because of it; empty if it is not
 */
record Item(String path, long size, byte[] content, Text refusal) {
  private static final byte[] NOTHING = {};

  static Item file(String path, long size, byte[] content) {
    return new Item(path, size, content, Text.EMPTY);
  }

  static Item unread(String path, long size) {
    return new Item(path, size, NOTHING, Text.EMPTY);
  }

  static Item refused(String path, Text reason) {
    return new Item(path, 0, NOTHING, reason);
  }

  boolean isRefused() {
    return !refusal.isEmpty();
  }

  /** Returns the same file as seen from a folder further down. */
  Item below(String folder) {
    return new Item(path.startsWith(folder) ? path.substring(folder.length()) : path, size, content, refusal);
  }
}
