package sharedarray;

import interleave.kit.mp.SharedMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.stream.IntStream;

/** Is an array in shared memory, which is a file, too, and mapped as one. */
public final class SharedArray implements Iterable<Number> {
  private static final String TYPES = "cbBhHiIfdlLqQ";
  private static final int[] WIDTHS = {1, 1, 1, 2, 2, 4, 4, 4, 8, 8, 8, 8, 8};

  private final SharedMemory memory;
  private final MappedByteBuffer buffer;
  private final char type;
  private final int width;

  private SharedArray(SharedMemory memory, char type) {
    this.memory = memory;
    this.type = type;
    this.width = width(type);
    Path file = Path.of("/proc/self/fd/" + memory.fd());
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      buffer = channel.map(FileChannel.MapMode.READ_WRITE, 0, memory.size());
      buffer.order(ByteOrder.nativeOrder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int width(char type) {
    int place = TYPES.indexOf(type);
    if (place < 0) {
      throw new IllegalArgumentException();
    }
    return WIDTHS[place];
  }

  public static SharedArray create(char type, int length) {
    return new SharedArray(SharedMemory.create(Math.multiplyExact(length, width(type))), type);
  }

  public static SharedArray of(char type, Number... elements) {
    SharedArray array = create(type, elements.length);
    IntStream.range(0, elements.length).forEach(i -> array.set(i, elements[i]));
    return array;
  }

  public static SharedArray open(int fd, char type) {
    return new SharedArray(SharedMemory.open(fd), type);
  }

  public int fd() {
    return memory.fd();
  }

  public int length() {
    return buffer.capacity() / width;
  }

  private int place(int index) {
    if (index < 0 || index >= length()) {
      throw new IndexOutOfBoundsException(index);
    }
    return index * width;
  }

  public Number get(int index) {
    int place = place(index);
    if (type == 'f') {
      return (double) buffer.getFloat(place);
    } else if (type == 'd') {
      return buffer.getDouble(place);
    }
    long bits =
        switch (width) {
          case 1 -> buffer.get(place);
          case 2 -> buffer.getShort(place);
          case 4 -> buffer.getInt(place);
          default -> buffer.getLong(place);
        };
    if (isSigned()) {
      return bits;
    }
    return width == 8 ? (Number) new BigInteger(Long.toUnsignedString(bits)) : bits & (1L << 8 * width) - 1;
  }

  private boolean isSigned() {
    return Character.isLowerCase(type) && type != 'c';
  }

  public void set(int index, Number value) {
    int place = place(index);
    if (type == 'f') {
      buffer.putFloat(place, value.floatValue());
      return;
    } else if (type == 'd') {
      buffer.putDouble(place, value.doubleValue());
      return;
    }
    BigInteger number = new BigDecimal(value.toString()).toBigIntegerExact();
    BigInteger values = BigInteger.ONE.shiftLeft(8 * width);
    BigInteger least = isSigned() ? values.shiftRight(1).negate() : BigInteger.ZERO;
    if (number.compareTo(least) < 0 || number.compareTo(least.add(values)) >= 0) {
      throw new IllegalArgumentException();
    }
    switch (width) {
      case 1 -> buffer.put(place, number.byteValue());
      case 2 -> buffer.putShort(place, number.shortValue());
      case 4 -> buffer.putInt(place, number.intValue());
      default -> buffer.putLong(place, number.longValue());
    }
  }

  @Override
  public Iterator<Number> iterator() {
    return IntStream.range(0, length()).mapToObj(this::get).iterator();
  }

  public byte[] value() {
    return charsOnly().textOf();
  }

  private byte[] textOf() {
    int end = IntStream.range(0, length()).filter(i -> buffer.get(i) == 0).findFirst().orElse(length());
    byte[] text = new byte[end];
    buffer.get(0, text);
    return text;
  }

  public void setValue(byte[] text) {
    charsOnly();
    if (text.length > length()) {
      throw new IllegalArgumentException();
    }
    buffer.put(0, text);
    if (text.length < length()) {
      buffer.put(text.length, (byte) 0);
    }
  }

  private SharedArray charsOnly() {
    if (type != 'c') {
      throw new IllegalStateException();
    }
    return this;
  }
}
