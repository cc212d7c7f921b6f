package interleave.kit.mp;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;

/** Knows the types of {@link Value} and {@link Array}: how wide they are on 64-bit Linux, and what fits in. */
enum ElementType {
  CHAR('c', 1, false),
  BYTE('b', 1, true),
  UNSIGNED_BYTE('B', 1, false),
  SHORT('h', 2, true),
  UNSIGNED_SHORT('H', 2, false),
  INT('i', 4, true),
  UNSIGNED_INT('I', 4, false),
  LONG('l', 8, true),
  UNSIGNED_LONG('L', 8, false),
  LONG_LONG('q', 8, true),
  UNSIGNED_LONG_LONG('Q', 8, false),
  FLOAT('f', 4, true),
  DOUBLE('d', 8, true);

  private final char code;
  private final int bytes;
  private final BigInteger least;
  private final BigInteger greatest;

  ElementType(char code, int bytes, boolean signed) {
    this.code = code;
    this.bytes = bytes;
    int bits = bytes * Byte.SIZE - (signed ? 1 : 0);
    this.least = signed ? BigInteger.ONE.shiftLeft(bits).negate() : BigInteger.ZERO;
    this.greatest = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
  }

  static ElementType of(char code) {
    for (ElementType type : values()) {
      if (type.code == code) {
        return type;
      }
    }
    throw new IllegalArgumentException("no type '" + code + "'; there are c b B h H i I l L q Q f d");
  }

  int bytes() {
    return bytes;
  }

  char code() {
    return code;
  }

  private boolean isFraction() {
    return this == FLOAT || this == DOUBLE;
  }

  /** Reads an integer; its range is that of the type. */
  BigInteger integer(MemorySegment memory, long offset) {
    BigInteger value = BigInteger.valueOf(bits(memory, offset));
    boolean wraps = value.signum() < 0 && least.signum() == 0;
    return wraps ? value.add(greatest).add(BigInteger.ONE) : value;
  }

  /**
   * Reads an integer as a long.
   *
   * @throws ArithmeticException if a long cannot hold it
   */
  long number(MemorySegment memory, long offset) {
    long bits = bits(memory, offset);
    if (bits >= 0 || least.signum() < 0) {
      return bits;
    } else if (bytes == Long.BYTES) {
      throw new ArithmeticException(Long.toUnsignedString(bits) + " is more than a long holds");
    }
    return bits & ((1L << bytes * Byte.SIZE) - 1);
  }

  double fraction(MemorySegment memory, long offset) {
    return switch (this) {
      case FLOAT -> memory.get(ValueLayout.JAVA_FLOAT, offset);
      case DOUBLE -> memory.get(ValueLayout.JAVA_DOUBLE, offset);
      default -> integer(memory, offset).doubleValue();
    };
  }

  /** Writes an integer; into a fraction's place, the fraction nearest to it. */
  void write(MemorySegment memory, long offset, BigInteger value) {
    if (isFraction()) {
      write(memory, offset, value.doubleValue());
    } else if (value.compareTo(least) < 0 || value.compareTo(greatest) > 0) {
      throw outside(value);
    } else {
      writeBits(memory, offset, value.longValue());
    }
  }

  void write(MemorySegment memory, long offset, double value) {
    if (!isFraction()) {
      throw new IllegalArgumentException("type '" + code + "' holds no fractions such as " + value);
    } else if (this == DOUBLE) {
      memory.set(ValueLayout.JAVA_DOUBLE, offset, value);
    } else if (Double.isFinite(value) && Float.isInfinite((float) value)) {
      throw outside(value);
    } else {
      memory.set(ValueLayout.JAVA_FLOAT, offset, (float) value);
    }
  }

  private IllegalArgumentException outside(Number value) {
    String range = isFraction() ? "±" + Float.MAX_VALUE : least + " to " + greatest;
    return new IllegalArgumentException(value + " does not fit type '" + code + "': " + range);
  }

  private long bits(MemorySegment memory, long offset) {
    if (isFraction()) {
      throw new IllegalStateException("type '" + code + "' holds fractions; read it as a double");
    }
    return switch (bytes) {
      case 1 -> memory.get(ValueLayout.JAVA_BYTE, offset);
      case 2 -> memory.get(ValueLayout.JAVA_SHORT, offset);
      case 4 -> memory.get(ValueLayout.JAVA_INT, offset);
      default -> memory.get(ValueLayout.JAVA_LONG, offset);
    };
  }

  private void writeBits(MemorySegment memory, long offset, long bits) {
    switch (bytes) {
      case 1 -> memory.set(ValueLayout.JAVA_BYTE, offset, (byte) bits);
      case 2 -> memory.set(ValueLayout.JAVA_SHORT, offset, (short) bits);
      case 4 -> memory.set(ValueLayout.JAVA_INT, offset, (int) bits);
      default -> memory.set(ValueLayout.JAVA_LONG, offset, bits);
    }
  }
}
