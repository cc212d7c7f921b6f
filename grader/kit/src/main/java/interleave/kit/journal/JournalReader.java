package interleave.kit.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a journal, also while it grows.
 *
 * <p>A torn record at the end is left until the rest has come. Records that no writer of ours could
 * have written are skipped and counted. Not for use by several threads at once.
 */
public final class JournalReader implements AutoCloseable {
  /**
   * How many bytes are read at most: whoever forges a journal shall not fill the reader's memory.
   */
  static final long MOST_BYTES = 256L << 20;

  private static final int CHUNK_RECORDS = 512;

  private final Path path;
  private final Map<Integer, Unfinished> unfinished = new LinkedHashMap<>();
  private FileChannel channel;
  private long position;
  private long damaged;

  /** Prepares to read; the file need not exist yet. */
  public JournalReader(Path path) {
    this.path = path;
  }

  /**
   * Reads all of a journal whose writers have ended, in the order of the file; nothing if there is
   * no such file.
   */
  public static List<JournalRecord> readAll(Path path) throws IOException {
    try (JournalReader reader = new JournalReader(path)) {
      List<JournalRecord> records = reader.poll();
      records.addAll(reader.rest());
      return records;
    }
  }

  /** Returns what has been written since the last call, in the order of the file. */
  public List<JournalRecord> poll() throws IOException {
    List<JournalRecord> records = new ArrayList<>();
    if (channel == null) {
      if (!Files.isRegularFile(path)) {
        return records;
      }
      channel = FileChannel.open(path, StandardOpenOption.READ);
    }
    ByteBuffer chunk =
        ByteBuffer.allocate(CHUNK_RECORDS * Layout.RECORD_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    while (position < MOST_BYTES && fill(chunk.clear())) {
      for (;
          chunk.remaining() >= Layout.RECORD_BYTES;
          chunk.position(chunk.position() + Layout.RECORD_BYTES)) {
        accept(chunk, chunk.position(), records);
        position += Layout.RECORD_BYTES;
      }
    }
    return records;
  }

  /**
   * Returns, cut, the long texts whose writer was killed before their end; to be called once, when
   * all have ended.
   */
  public List<JournalRecord> rest() {
    List<JournalRecord> records = new ArrayList<>();
    unfinished.values().forEach(text -> records.add(text.record()));
    unfinished.clear();
    return records;
  }

  /** Returns how many records were skipped because they made no sense. */
  public long damaged() {
    return damaged;
  }

  /** Reads from the position on, and says whether at least one whole record came. */
  private boolean fill(ByteBuffer chunk) throws IOException {
    int count;
    do {
      count = channel.read(chunk, position + chunk.position());
    } while (count > 0 && chunk.hasRemaining());
    chunk.flip();
    return chunk.remaining() >= Layout.RECORD_BYTES;
  }

  private void accept(ByteBuffer chunk, int at, List<JournalRecord> records) {
    int flagged = Short.toUnsignedInt(chunk.getShort(at + Layout.KIND));
    int kind = flagged & ~Layout.CONTINUED;
    int length = Short.toUnsignedInt(chunk.getShort(at + Layout.LENGTH));
    int pid = chunk.getInt(at + Layout.PID);
    if (!JournalRecord.known(kind) || length > Layout.TEXT_BYTES || pid <= 0) {
      damaged++;
      return;
    }
    Unfinished text = unfinished.remove(pid);
    if (text == null || text.kind != kind) {
      if (text != null) {
        records.add(text.record());
      }
      long sequence = Integer.toUnsignedLong(chunk.getInt(at + Layout.SEQUENCE));
      text =
          new Unfinished(
              chunk.getLong(at + Layout.NANOS), pid, chunk.getInt(at + Layout.TID), kind, sequence);
    }
    text.add(chunk.array(), at + Layout.TEXT, length);
    if ((flagged & Layout.CONTINUED) != 0 && text.bytes.size() <= JournalWriter.MOST_TEXT_BYTES) {
      unfinished.put(pid, text);
    } else {
      records.add(text.record());
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }

  /** A text of which more may come. */
  private static final class Unfinished {
    final long nanos;
    final int pid;
    final int tid;
    final int kind;
    final long sequence;
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream(Layout.TEXT_BYTES);

    Unfinished(long nanos, int pid, int tid, int kind, long sequence) {
      this.nanos = nanos;
      this.pid = pid;
      this.tid = tid;
      this.kind = kind;
      this.sequence = sequence;
    }

    void add(byte[] source, int from, int length) {
      bytes.write(source, from, length);
    }

    JournalRecord record() {
      return new JournalRecord(
          nanos, pid, tid, kind, sequence, bytes.toString(StandardCharsets.UTF_8));
    }
  }
}
