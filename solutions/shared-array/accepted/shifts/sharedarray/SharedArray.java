package sharedarray;

import interleave.kit.mp.SharedMemory;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Is an array in shared memory, whose numbers it puts together from bytes by itself. */
public final class SharedArray implements Iterable<Number> {
  private static final boolean LOW_FIRST = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;

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
      default -> throw new IllegalArgumentException(String.valueOf(type));
    };
  }

  public static SharedArray create(char type, int length) {
    return new SharedArray(SharedMemory.create((long) width(type) * length), type);
  }

  public static SharedArray of(char type, Number... elements) {
    SharedArray array = create(type, elements.length);
    int index = 0;
    for (Number element : elements) {
      array.set(index++, element);
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
    return Math.toIntExact(memory.size() / width);
  }

  public Number get(int index) {
    check(index);
    byte[] bytes = new byte[width];
    memory.read((long) index * width, bytes);
    // The sign of the highest byte fills what is above it.
    long bits = bytes[at(width - 1)];
    for (int i = width - 2; i >= 0; i--) {
      bits = bits << 8 | bytes[at(i)] & 0xff;
    }
    return switch (type) {
      case 'f' -> (double) Float.intBitsToFloat((int) bits);
      case 'd' -> Double.longBitsToDouble(bits);
      case 'c', 'B', 'H', 'I' -> bits & 0xffff_ffffL >>> 8 * (4 - width);
      case 'L', 'Q' -> new BigInteger(Long.toUnsignedString(bits));
      default -> bits;
    };
  }

  private int at(int place) {
    return LOW_FIRST ? place : width - 1 - place;
  }

  private void check(int index) {
    if (index < 0 || index >= length()) {
      throw new ArrayIndexOutOfBoundsException(index);
    }
  }

  public void set(int index, Number value) {
    check(index);
    long bits = bits(value);
    byte[] bytes = new byte[width];
    for (int i = 0; i < width; i++) {
      bytes[at(i)] = (byte) (bits >>> 8 * i);
    }
    memory.write((long) index * width, bytes);
  }

  private long bits(Number value) {
    if (type == 'f') {
      return Float.floatToRawIntBits(value.floatValue());
    } else if (type == 'd') {
      return Double.doubleToRawLongBits(value.doubleValue());
    } else if (type == 'L' || type == 'Q') {
      return Long.parseUnsignedLong(value.toString());
    }
    long number = Long.parseLong(value.toString());
    int shift = 64 - 8 * width;
    boolean signed = Character.isLowerCase(type) && type != 'c';
    if ((signed ? number << shift >> shift : number << shift >>> shift) != number) {
      throw new IllegalArgumentException(value.toString());
    }
    return number;
  }

  @Override
  public Iterator<Number> iterator() {
    return new Iterator<>() {
      private int done;

      @Override
      public boolean hasNext() {
        return done != length();
      }

      @Override
      public Number next() {
        try {
          Number element = get(done);
          done++;
          return element;
        } catch (IndexOutOfBoundsException e) {
          throw new NoSuchElementException(e);
        }
      }
    };
  }

  public byte[] value() {
    check('c');
    int end = 0;
    while (end < length() && get(end).intValue() != 0) {
      end++;
    }
    byte[] text = new byte[end];
    memory.read(0, text);
    return text;
  }

  public void setValue(byte[] text) {
    check('c');
    if (text.length > length()) {
      throw new IllegalArgumentException();
    }
    memory.write(0, text);
    if (text.length < length()) {
      set(text.length, 0);
    }
  }

  private void check(char needed) {
    if (type != needed) {
      throw new IllegalStateException();
    }
  }
}
