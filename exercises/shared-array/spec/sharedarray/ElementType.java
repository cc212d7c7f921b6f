package sharedarray;

import java.math.BigInteger;

/** Knows the types of C that an array may be of, as this platform has them. */
enum ElementType {
  c(1, false), b(1, true), B(1, false), h(2, true), H(2, false), i(4, true), I(4, false),
  l(8, true), L(8, false), q(8, true), Q(8, false), f(4, true), d(8, true);

  final int width;
  final boolean signed;

  ElementType(int width, boolean signed) {
    this.width = width;
    this.signed = signed;
  }

  char code() {
    return name().charAt(0);
  }

  boolean isWhole() {
    return this != f && this != d;
  }

  BigInteger least() {
    return signed ? BigInteger.TWO.pow(8 * width - 1).negate() : BigInteger.ZERO;
  }

  BigInteger most() {
    return BigInteger.TWO.pow(8 * width - (signed ? 1 : 0)).subtract(BigInteger.ONE);
  }
}
