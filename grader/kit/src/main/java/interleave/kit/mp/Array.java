package interleave.kit.mp;

import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * Is a row of numbers that processes share, all of one of {@link Value}'s types. Its length does not change.
 *
 * <p>Reading and writing one of them is one step. Several become one step by {@linkplain #acquire holding} the array.
 */
public final class Array extends Lockable {
  private static final long TYPE = LOCK_BYTES;
  private static final long LENGTH = TYPE + Integer.BYTES;
  private static final long FIRST = LENGTH + Integer.BYTES;

  private final ElementType type;
  private final int length;
  private final MemorySegment bytes;

  /**
   * Makes an array of zeros.
   *
   * @param type a letter, as {@link Value} explains them
   * @throws IllegalArgumentException if there is no such type, or the length is negative
   */
  public Array(char type, int length) {
    this(ElementType.of(type), checked(length));
  }

  /** Makes an array of type {@code c} that holds a text, a byte for each character. */
  public Array(String text) {
    this(ElementType.CHAR, text.length());
    try {
      setText(text);
    } catch (IllegalArgumentException refused) {
      close();
      throw refused;
    }
  }

  private Array(ElementType type, int length) {
    super(SharedMemory.create(FIRST + (long) length * type.bytes()), false, true);
    memory.setInt(TYPE, type.code());
    memory.setInt(LENGTH, length);
    this.type = type;
    this.length = length;
    this.bytes = memory.part(FIRST, (long) length * type.bytes());
  }

  Array(SharedMemory memory) {
    super(memory, true, true);
    this.type = ElementType.of((char) memory.getInt(TYPE));
    this.length = memory.getInt(LENGTH);
    this.bytes = memory.part(FIRST, (long) length * type.bytes());
  }

  private static int checked(int length) {
    if (length < 0) {
      throw new IllegalArgumentException("length: " + length);
    }
    return length;
  }

  /** Returns the letter of the type. */
  public char type() {
    return type.code();
  }

  /** Returns how many elements there are. */
  public int length() {
    return length;
  }

  /**
   * Returns an element; of type {@code c} the character's number.
   *
   * @throws IndexOutOfBoundsException if there is no such element
   * @throws IllegalStateException if it is a fraction
   * @throws ArithmeticException if it is an unsigned one that a long cannot hold
   */
  public long get(int index) {
    long offset = offset(index);
    try (Held _ = acquire()) {
      return type.number(bytes, offset);
    }
  }

  /** Returns an element, however large. */
  public BigInteger getBig(int index) {
    long offset = offset(index);
    try (Held _ = acquire()) {
      return type.integer(bytes, offset);
    }
  }

  /** Returns an element as a fraction. */
  public double getDouble(int index) {
    long offset = offset(index);
    try (Held _ = acquire()) {
      return type.fraction(bytes, offset);
    }
  }

  /**
   * Sets an element.
   *
   * @throws IndexOutOfBoundsException if there is no such element
   * @throws IllegalArgumentException if the number does not fit the type; nothing is changed then
   */
  public void set(int index, long number) {
    set(index, BigInteger.valueOf(number));
  }

  /** Sets an element as {@link #set(int, long)} does, however large. */
  public void set(int index, BigInteger number) {
    long offset = offset(index);
    try (Held _ = acquire()) {
      type.write(bytes, offset, number);
    }
  }

  /**
   * Sets an element to a fraction.
   *
   * @throws IllegalArgumentException if the type holds no fractions, or not such large ones
   */
  public void setDouble(int index, double number) {
    long offset = offset(index);
    try (Held _ = acquire()) {
      type.write(bytes, offset, number);
    }
  }

  /**
   * Returns the characters before the first zero, all of them if there is none.
   *
   * @throws IllegalStateException unless the type is {@code c}
   */
  public String text() {
    requireCharacters();
    byte[] all = new byte[length];
    try (Held _ = acquire()) {
      MemorySegment.ofArray(all).copyFrom(bytes);
    }
    int end = 0;
    while (end < length && all[end] != 0) {
      end++;
    }
    return new String(all, 0, end, StandardCharsets.ISO_8859_1);
  }

  /**
   * Writes a text at the begin, and a zero behind it if there is room.
   *
   * @throws IllegalArgumentException if it is longer than the array or has characters above 255
   * @throws IllegalStateException unless the type is {@code c}
   */
  public void setText(String text) {
    requireCharacters();
    if (text.length() > length || text.chars().anyMatch(c -> c > 255)) {
      throw new IllegalArgumentException("no room for " + text.length() + " characters of one byte: " + text);
    }
    byte[] all = text.getBytes(StandardCharsets.ISO_8859_1);
    try (Held _ = acquire()) {
      bytes.asSlice(0, all.length).copyFrom(MemorySegment.ofArray(all));
      if (all.length < length) {
        type.write(bytes, all.length, BigInteger.ZERO);
      }
    }
  }

  private void requireCharacters() {
    if (type != ElementType.CHAR) {
      throw new IllegalStateException("an array of type '" + type.code() + "' is no text");
    }
  }

  private long offset(int index) {
    if (index < 0 || index >= length) {
      throw new IndexOutOfBoundsException("no element " + index + " in an array of " + length);
    }
    return (long) index * type.bytes();
  }
}
