package interleave.judge.compile;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes and reads the pieces of which requests and answers are made; refuses sizes that cannot be honest. */
final class Frames {
  private static final int MOST_BYTES = 64 << 20;
  private static final int MOST_ITEMS = 100_000;

  private Frames() {}

  /** Writes one item of a list. */
  @FunctionalInterface
  interface Writer<T> {
    void write(DataOutputStream out, T item) throws IOException;
  }

  /** Reads one item of a list. */
  @FunctionalInterface
  interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static byte[] readBytes(DataInputStream in) throws IOException {
    return in.readNBytes(checked(in.readInt(), MOST_BYTES));
  }

  static void writeString(DataOutputStream out, String text) throws IOException {
    writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
  }

  static String readString(DataInputStream in) throws IOException {
    return new String(readBytes(in), StandardCharsets.UTF_8);
  }

  static <T> void writeList(DataOutputStream out, List<T> items, Writer<T> writer) throws IOException {
    out.writeInt(items.size());
    for (T item : items) {
      writer.write(out, item);
    }
  }

  static <T> List<T> readList(DataInputStream in, Reader<T> reader) throws IOException {
    int size = checked(in.readInt(), MOST_ITEMS);
    List<T> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.add(reader.read(in));
    }
    return items;
  }

  static void writeClasses(DataOutputStream out, Map<String, byte[]> classes) throws IOException {
    out.writeInt(classes.size());
    for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
      writeString(out, entry.getKey());
      writeBytes(out, entry.getValue());
    }
  }

  static Map<String, byte[]> readClasses(DataInputStream in) throws IOException {
    int size = checked(in.readInt(), MOST_ITEMS);
    Map<String, byte[]> classes = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      classes.put(readString(in), readBytes(in));
    }
    return classes;
  }

  private static int checked(int size, int most) throws IOException {
    if (size < 0 || size > most) {
      throw new IOException("a frame of impossible size: " + size);
    }
    return size;
  }
}
