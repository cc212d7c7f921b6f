package sharedarray;

import interleave.kit.Journal;
import java.math.BigInteger;

/** Asks arrays for what is not there, and gives them what does not fit. */
final class RefusalScenes {
  private static final int LENGTH = 3;

  /** Goes a step beyond each limit of each type and of the length; nothing may change. */
  void ranges() {
    for (ElementType type : ElementType.values()) {
      SharedArray array = SharedArray.create(type.code(), LENGTH);
      for (int i = 0; i < LENGTH; i++) {
        array.set(i, type.isWhole() ? (Number) (long) (i + 1) : (Number) (i + 0.5));
      }
      String before = SharedArrayScenes.bytes(array);
      note(type, "length()", () -> "length " + array.length());
      for (int index : new int[] {-1, LENGTH, -LENGTH - 1, Integer.MAX_VALUE}) {
        note(type, "get(" + index + ")", () -> String.valueOf(array.get(index)));
        note(type, "set(" + index + ", 7)", () -> set(array, index, 7));
      }
      if (type.isWhole()) {
        Number above = number(type.most().add(BigInteger.ONE));
        Number below = number(type.least().subtract(BigInteger.ONE));
        note(type, "set(1, " + above + ")", () -> set(array, 1, above));
        note(type, "set(1, " + below + ")", () -> set(array, 1, below));
      }
      Journal.mark("unchanged", type + "|" + before + "|" + SharedArrayScenes.bytes(array));
    }
    note(null, "create('x', 3)", () -> "length " + SharedArray.create('x', 3).length());
  }

  /** A number in the smallest of the types that it may be given as. */
  private static Number number(BigInteger number) {
    if (number.bitLength() < Integer.SIZE) {
      return number.intValue();
    }
    return number.bitLength() < Long.SIZE ? (Number) number.longValue() : number;
  }

  private static String set(SharedArray array, int index, Number value) {
    array.set(index, value);
    return "done";
  }

  private static void note(ElementType type, String call, Call attempt) {
    String outcome;
    try {
      outcome = attempt.make();
    } catch (RuntimeException e) {
      outcome = "threw " + name(e);
    }
    Journal.mark("refused", (type == null ? "" : "'" + type + "' ") + call + "|" + outcome);
  }

  /** Subclasses count as what the contract names. */
  private static String name(RuntimeException e) {
    if (e instanceof IndexOutOfBoundsException) {
      return "IndexOutOfBoundsException";
    }
    return e instanceof IllegalArgumentException ? "IllegalArgumentException" : e.getClass().getSimpleName();
  }

  private interface Call {
    String make();
  }
}
