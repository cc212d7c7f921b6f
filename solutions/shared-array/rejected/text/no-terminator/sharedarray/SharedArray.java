// Wrong: writes the text without a terminator: the end of a longer one stays.
package sharedarray;

import interleave.kit.mp.SharedMemory;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;

/** Is an array in shared memory whose elements are of one type of C. */
public final class SharedArray implements Iterable<Number> {
  private final SharedMemory memory;
  private final char type;
  private final int width;

  private SharedArray(SharedMemory memory, char type) {
    this.memory = memory;
    this.type = type;
    this.width = width(type);
  }

  private static int width(char type) {
    return switch (type) {
      case 'c', 'b', 'B' -> 1;
      case 'h', 'H' -> 2;
      case 'i', 'I', 'f' -> 4;
      case 'l', 'L', 'q', 'Q', 'd' -> 8;
      default -> throw new IllegalArgumentException("type: " + type);
    };
  }

  public static SharedArray create(char type, int length) {
    return new SharedArray(SharedMemory.create((long) length * width(type)), type);
  }

  public static SharedArray of(char type, Number... elements) {
    SharedArray array = create(type, elements.length);
    for (int i = 0; i < elements.length; i++) {
      array.set(i, elements[i]);
    }
    return array;
  }

  public static SharedArray open(int fd, char type) {
    return new SharedArray(SharedMemory.open(fd), type);
  }

  public int fd() {
    return memory.fd();
  }

  public int length() {
    return (int) (memory.size() / width);
  }

  public Number get(int index) {
    byte[] bytes = new byte[width];
    memory.read(offset(index), bytes);
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    return switch (type) {
      case 'b' -> (long) buffer.get();
      case 'c', 'B' -> (long) Byte.toUnsignedInt(buffer.get());
      case 'h' -> (long) buffer.getShort();
      case 'H' -> (long) Short.toUnsignedInt(buffer.getShort());
      case 'i' -> (long) buffer.getInt();
      case 'I' -> Integer.toUnsignedLong(buffer.getInt());
      case 'f' -> (double) buffer.getFloat();
      case 'd' -> buffer.getDouble();
      case 'L', 'Q' -> new BigInteger(Long.toUnsignedString(buffer.getLong()));
      default -> buffer.getLong();
    };
  }

  public void set(int index, Number value) {
    long offset = offset(index);
    ByteBuffer buffer = ByteBuffer.allocate(width).order(ByteOrder.nativeOrder());
    if (type == 'f') {
      buffer.putFloat(value.floatValue());
    } else if (type == 'd') {
      buffer.putDouble(value.doubleValue());
    } else {
      long bits = fitting(new BigInteger(value.toString())).longValue();
      switch (width) {
        case 1 -> buffer.put((byte) bits);
        case 2 -> buffer.putShort((short) bits);
        case 4 -> buffer.putInt((int) bits);
        default -> buffer.putLong(bits);
      }
    }
    memory.write(offset, buffer.array());
  }

  private BigInteger fitting(BigInteger number) {
    boolean signed = "bhilq".indexOf(type) >= 0;
    boolean fits = signed ? number.bitLength() < 8 * width : number.signum() >= 0 && number.bitLength() <= 8 * width;
    if (!fits) {
      throw new IllegalArgumentException(number + " is no '" + type + "'");
    }
    return number;
  }

  private long offset(int index) {
    return (long) Objects.checkIndex(index, length()) * width;
  }

  @Override
  public Iterator<Number> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < length();
      }

      @Override
      public Number next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return get(next++);
      }
    };
  }

  public byte[] value() {
    requireChars();
    byte[] all = new byte[length()];
    memory.read(0, all);
    int end = 0;
    while (end < all.length && all[end] != 0) {
      end++;
    }
    return Arrays.copyOf(all, end);
  }

  public void setValue(byte[] text) {
    requireChars();
    if (text.length > length()) {
      throw new IllegalArgumentException(text.length + " chars for " + length());
    }
    memory.write(0, text);
  }

  private void requireChars() {
    if (type != 'c') {
      throw new IllegalStateException("elements of type '" + type + "' are no text");
    }
  }
}
