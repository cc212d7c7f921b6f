package interleave.kit.mp;

import java.lang.foreign.MemorySegment;
import java.math.BigInteger;

/**
 * Is one number that processes share, of one of these types: {@code c} a character of one byte; {@code b h i l q}
 * signed integers of 1, 2, 4, 8, 8 bytes; {@code B H I L Q} unsigned ones; {@code f d} fractions of 4 and 8 bytes.
 *
 * <p>Reading and writing are one step each. Several become one step by holding the value meanwhile:
 *
 * <pre>{@code
 * try (Held held = balance.acquire()) {
 *   balance.set(balance.get() + 10);
 * }
 * }</pre>
 */
public final class Value extends Lockable {
  private static final long TYPE = LOCK_BYTES;
  private static final long NUMBER = TYPE + Long.BYTES;
  private static final long BYTES = NUMBER + Long.BYTES;

  private final ElementType type;
  private final MemorySegment bytes;

  /**
   * Makes a value.
   *
   * @param type a letter, as above
   * @throws IllegalArgumentException if there is no such type, or the number does not fit it
   */
  public Value(char type, long initial) {
    this(ElementType.of(type));
    fill(() -> set(initial));
  }

  /**
   * Makes a value of type {@code f} or {@code d}.
   *
   * @throws IllegalArgumentException if the type is another one, or the number does not fit it
   */
  public Value(char type, double initial) {
    this(ElementType.of(type));
    fill(() -> setDouble(initial));
  }

  private Value(ElementType type) {
    super(SharedMemory.create(BYTES), false, true);
    this.type = type;
    this.bytes = memory.part(NUMBER, Long.BYTES);
    memory.setInt(TYPE, type.code());
  }

  Value(SharedMemory memory) {
    super(memory, true, true);
    this.type = ElementType.of((char) memory.getInt(TYPE));
    this.bytes = memory.part(NUMBER, Long.BYTES);
  }

  private void fill(Runnable initial) {
    try {
      initial.run();
    } catch (IllegalArgumentException refused) {
      close();
      throw refused;
    }
  }

  /** Returns the letter of the type. */
  public char type() {
    return type.code();
  }

  /**
   * Returns the number; of type {@code c} the character's.
   *
   * @throws IllegalStateException if it is a fraction
   * @throws ArithmeticException if it is an unsigned one that a long cannot hold
   */
  public long get() {
    try (Held _ = acquire()) {
      return type.number(bytes, 0);
    }
  }

  /** Returns the number, however large. */
  public BigInteger getBig() {
    try (Held _ = acquire()) {
      return type.integer(bytes, 0);
    }
  }

  /** Returns the number as a fraction. */
  public double getDouble() {
    try (Held _ = acquire()) {
      return type.fraction(bytes, 0);
    }
  }

  /**
   * Sets the number.
   *
   * @throws IllegalArgumentException if it does not fit the type; nothing is changed then
   */
  public void set(long number) {
    set(BigInteger.valueOf(number));
  }

  /** Sets the number as {@link #set(long)} does, however large. */
  public void set(BigInteger number) {
    try (Held _ = acquire()) {
      type.write(bytes, 0, number);
    }
  }

  /**
   * Sets a fraction.
   *
   * @throws IllegalArgumentException if the type holds no fractions, or not such large ones
   */
  public void setDouble(double number) {
    try (Held _ = acquire()) {
      type.write(bytes, 0, number);
    }
  }
}
