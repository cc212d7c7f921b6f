package interleave.stage.wire;

/** Writes numbers and texts into a buffer that grows; encodes text without help, so that it never allocates. */
public final class Packer {
  private byte[] buffer;
  private int size;

  public Packer(int capacity) {
    buffer = new byte[capacity];
  }

  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  byte[] buffer() {
    return buffer;
  }

  public byte[] toBytes() {
    byte[] copy = new byte[size];
    System.arraycopy(buffer, 0, copy, 0, size);
    return copy;
  }

  public Packer put(int value) {
    room(1);
    buffer[size++] = (byte) value;
    return this;
  }

  public Packer putInt(int value) {
    room(4);
    for (int shift = 24; shift >= 0; shift -= 8) buffer[size++] = (byte) (value >>> shift);
    return this;
  }

  public Packer putLong(long value) {
    room(8);
    for (int shift = 56; shift >= 0; shift -= 8) buffer[size++] = (byte) (value >>> shift);
    return this;
  }

  public Packer putBytes(byte[] value) {
    return putInt(value.length).put(value, value.length);
  }

  Packer put(byte[] value, int length) {
    room(length);
    System.arraycopy(value, 0, buffer, size, length);
    size += length;
    return this;
  }

  /** Takes the last byte back. */
  Packer unput() {
    size--;
    return this;
  }

  /** Writes a text as its length in bytes and UTF-8; a lone surrogate becomes a question mark. */
  public Packer putText(String text) {
    int length = text.length();
    room(4 + 3 * length);
    int start = size;
    size += 4;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        buffer[size++] = (byte) c;
      } else if (c < 0x800) {
        buffer[size++] = (byte) (0xC0 | c >> 6);
        buffer[size++] = (byte) (0x80 | c & 0x3F);
      } else if (!Character.isSurrogate(c)) {
        buffer[size++] = (byte) (0xE0 | c >> 12);
        buffer[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        buffer[size++] = (byte) (0x80 | c & 0x3F);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        int point = Character.toCodePoint(c, text.charAt(++i));
        buffer[size++] = (byte) (0xF0 | point >> 18);
        buffer[size++] = (byte) (0x80 | point >> 12 & 0x3F);
        buffer[size++] = (byte) (0x80 | point >> 6 & 0x3F);
        buffer[size++] = (byte) (0x80 | point & 0x3F);
      } else {
        buffer[size++] = '?';
      }
    }
    int end = size;
    size = start;
    putInt(end - start - 4);
    size = end;
    return this;
  }

  private void room(int more) {
    if (buffer.length - size >= more) return;
    byte[] larger = new byte[Math.max(size + more, 2 * buffer.length)];
    System.arraycopy(buffer, 0, larger, 0, size);
    buffer = larger;
  }
}
