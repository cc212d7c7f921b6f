package interleave.kit.journal;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Appends records to a journal that other processes append to as well.
 *
 * <p>Each record is one {@code write} of 128 bytes to a file in append mode, which the kernel keeps
 * whole and in order: a writer that is killed leaves no hole and nothing half written. May be used
 * by several threads.
 */
public final class JournalWriter implements AutoCloseable {
  /** How many bytes of one text are kept; the rest is cut. */
  static final int MOST_TEXT_BYTES = 8 << 10;

  /** How many bytes a process may write of what a loop can produce without end: lines and calls. */
  static final long MOST_CHATTER_BYTES = 32L << 20;

  /** How many bytes a process may write at all. */
  static final long MOST_BYTES = 48L << 20;

  private static final String CUT = "…";

  private final Object lock = new Object();
  private final FileOutputStream file;
  private final int pid;
  private final ByteBuffer buffer =
      ByteBuffer.allocate(Layout.RECORD_BYTES).order(ByteOrder.LITTLE_ENDIAN);
  private int sequence;
  private long written;

  /**
   * Opens a journal, creating it if need be.
   *
   * @param pid the process id that its records shall bear
   */
  public JournalWriter(String path, int pid) throws IOException {
    this.file = new FileOutputStream(path, true);
    this.pid = pid;
  }

  /**
   * Appends a text of one of {@link JournalRecord}'s kinds, stamped with now; drops it when the cap
   * is reached.
   */
  public void append(int kind, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    append(kind, bytes, bytes.length);
  }

  /** Appends the first {@code length} bytes of a text that is UTF-8 already. */
  public void append(int kind, byte[] text, int length) throws IOException {
    byte[] kept = text;
    int keptLength = length;
    if (length > MOST_TEXT_BYTES) {
      kept = cut(text);
      keptLength = kept.length;
    }
    int tid = (int) Thread.currentThread().threadId();
    // One lock for a whole text: its records follow one another, and sequence, time and place in
    // the file agree.
    synchronized (lock) {
      if (written > (kind <= JournalRecord.CALL ? MOST_CHATTER_BYTES : MOST_BYTES)) {
        return;
      }
      long now = System.nanoTime();
      int from = 0;
      do {
        int part = Math.min(keptLength - from, Layout.TEXT_BYTES);
        boolean more = from + part < keptLength;
        write(now, tid, more ? kind | Layout.CONTINUED : kind, kept, from, part);
        from += part;
      } while (from < keptLength);
    }
  }

  private void write(long now, int tid, int kind, byte[] text, int from, int length)
      throws IOException {
    byte[] record = buffer.array();
    buffer.putLong(Layout.NANOS, now);
    buffer.putInt(Layout.PID, pid);
    buffer.putInt(Layout.TID, tid);
    buffer.putShort(Layout.KIND, (short) kind);
    buffer.putShort(Layout.LENGTH, (short) length);
    buffer.putInt(Layout.SEQUENCE, sequence++);
    System.arraycopy(text, from, record, Layout.TEXT, length);
    for (int i = Layout.TEXT + length; i < Layout.RECORD_BYTES; i++) {
      record[i] = 0;
    }
    file.write(record, 0, Layout.RECORD_BYTES);
    written += Layout.RECORD_BYTES;
  }

  /** Cuts between characters: a byte 10xxxxxx is inside of one. */
  private static byte[] cut(byte[] text) {
    int end = MOST_TEXT_BYTES;
    while (end > 0 && (text[end] & 0xc0) == 0x80) {
      end--;
    }
    byte[] mark = CUT.getBytes(StandardCharsets.UTF_8);
    byte[] kept = new byte[end + mark.length];
    System.arraycopy(text, 0, kept, 0, end);
    System.arraycopy(mark, 0, kept, end, mark.length);
    return kept;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
