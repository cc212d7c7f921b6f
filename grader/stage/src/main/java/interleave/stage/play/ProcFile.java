package interleave.stage.play;

import java.io.FileInputStream;
import java.io.IOException;
import java.util.Arrays;

/** Reads the small files below /proc; where there are none, everything is 0. */
final class ProcFile {
  private static final int CAPACITY = 512;

  private ProcFile() {}

  /** Returns the file's content, or null. */
  static byte[] read(String path) {
    try (FileInputStream in = new FileInputStream(path)) {
      byte[] bytes = new byte[CAPACITY];
      int n = in.read(bytes);
      return n <= 0 ? null : Arrays.copyOf(bytes, n);
    } catch (IOException e) {
      return null;
    }
  }

  /** Returns the n-th number in the text, counted from 0; 0 if there is none. */
  static long number(byte[] text, int n) {
    if (text == null) return 0;
    int i = 0;
    for (int skipped = 0; skipped < n && i < text.length; i++) if (text[i] == ' ') skipped++;
    long value = 0;
    for (; i < text.length && text[i] >= '0' && text[i] <= '9'; i++) value = 10 * value + text[i] - '0';
    return value;
  }

  /** Returns the state letter of a stat file; it stands behind the name, which may hold anything. */
  static char state(byte[] stat) {
    if (stat == null) return '?';
    int i = stat.length - 1;
    while (i > 0 && stat[i] != ')') i--;
    return i + 2 < stat.length ? (char) stat[i + 2] : '?';
  }
}
