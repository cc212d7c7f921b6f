package interleave.stage.wire;

import java.nio.charset.StandardCharsets;

/**
 * Reads what a {@link Packer} wrote. Reading past the end throws an IndexOutOfBoundsException, as does a
 * length that the data cannot hold.
 */
public final class Unpacker {
  private final byte[] data;
  private int at;

  public Unpacker(byte[] data) {
    this.data = data;
  }

  public boolean hasMore() {
    return at < data.length;
  }

  public int get() {
    return data[at++];
  }

  public int getInt() {
    int value = 0;
    for (int i = 0; i < 4; i++) value = value << 8 | data[at++] & 0xFF;
    return value;
  }

  public long getLong() {
    return (long) getInt() << 32 | getInt() & 0xFFFFFFFFL;
  }

  public byte[] getBytes() {
    int length = length();
    byte[] value = new byte[length];
    System.arraycopy(data, at, value, 0, length);
    at += length;
    return value;
  }

  public String getText() {
    int length = length();
    String text = new String(data, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  private int length() {
    int length = getInt();
    if (length < 0 || length > data.length - at) throw new IndexOutOfBoundsException("length " + length);
    return length;
  }
}
