package interleave.explore.model;

/** Stands for {@code jdk.internal.util.ArraysSupport}. */
public final class Arrays {
  private Arrays() {}

  public static int newLength(int old, int least, int wished) {
    int length = old + Math.max(least, wished);
    if (length > 0 && length <= Integer.MAX_VALUE - 8) return length;
    if (old + least < 0) throw new OutOfMemoryError("Required length exceeds implementation limit");
    return Math.max(old + least, Integer.MAX_VALUE - 8);
  }

  public static <T> T[] reverse(T[] array) {
    for (int i = 0, j = array.length - 1; i < j; i++, j--) {
      T held = array[i];
      array[i] = array[j];
      array[j] = held;
    }
    return array;
  }

  public static int mismatch(long[] a, int aFrom, long[] b, int bFrom, int length) {
    for (int i = 0; i < length; i++) if (a[aFrom + i] != b[bFrom + i]) return i;
    return -1;
  }
}
