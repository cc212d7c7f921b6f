package interleave.kit;

import interleave.kit.journal.JournalRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Arrays;

/** Passes on what is printed, and notes each line of it. */
final class JournaledLines extends OutputStream {
  /** A longer line is noted in pieces; the journal would cut it anyway. */
  private static final int LONGEST_LINE = 16 << 10;

  private final PrintStream target;
  private final int kind;
  private byte[] line = new byte[128];
  private int length;

  /** Notes lines as {@code kind}: {@link JournalRecord#LINE} or {@link JournalRecord#ERRLINE}. */
  JournaledLines(PrintStream target, int kind) {
    this.target = target;
    this.kind = kind;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /**
   * Notes before it prints: what another process does upon reading a line must come after that
   * line.
   */
  @Override
  public synchronized void write(byte[] bytes, int offset, int count) throws IOException {
    for (int i = offset; i < offset + count; i++) {
      if (bytes[i] == '\n' || length == LONGEST_LINE) {
        note();
      }
      if (bytes[i] != '\n') {
        add(bytes[i]);
      }
    }
    target.write(bytes, offset, count);
    target.flush();
  }

  @Override
  public void flush() {
    target.flush();
  }

  /** Notes a last line that has no end. */
  synchronized void finish() {
    if (length > 0) {
      note();
    }
  }

  private void note() {
    int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    Journal.line(kind, line, end);
    length = 0;
  }

  private void add(byte b) {
    if (length == line.length) {
      line = Arrays.copyOf(line, 2 * length);
    }
    line[length++] = b;
  }
}
