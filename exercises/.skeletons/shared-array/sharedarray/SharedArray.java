package sharedarray;

import java.util.Iterator;

/**
 * Is an array in shared memory whose elements are of one type of C. It lies there as any other program of this machine
 * would expect it: one element after the other from the first byte to the last, each as wide as its type, in the
 * machine's own order of bytes.
 *
 * <pre>
 *   'c'  char, a code      1 byte    0 to 255
 *   'b'  signed char       1 byte    'B'  unsigned char
 *   'h'  short             2 bytes   'H'  unsigned short
 *   'i'  int               4 bytes   'I'  unsigned int
 *   'l'  long              8 bytes   'L'  unsigned long
 *   'q'  long long         8 bytes   'Q'  unsigned long long
 *   'f'  float             4 bytes   'd'  double, 8 bytes
 * </pre>
 */
public final class SharedArray implements Iterable<Number> {
  private SharedArray() {}

  /**
   * Makes a new array of zeros.
   *
   * @param length how many elements; at least 1
   * @throws IllegalArgumentException if there is no such type
   */
  public static SharedArray create(char type, int length) {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Makes a new array of these elements. */
  public static SharedArray of(char type, Number... elements) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Opens the array that another process has made.
   *
   * @param fd its {@link #fd}, which this process has inherited
   */
  public static SharedArray open(int fd, char type) {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns the file descriptor by which a child can open the array. */
  public int fd() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns how many elements there are. */
  public int length() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Returns what an element is now: of types 'L' and 'Q' as BigInteger, of 'f' and 'd' as Double, and as Long else.
   *
   * @throws IndexOutOfBoundsException if there is no such element
   */
  public Number get(int index) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Writes an element, and nothing beside it.
   *
   * @param value a whole number is given as Integer, Long or BigInteger
   * @throws IndexOutOfBoundsException if there is no such element; nothing changes then
   * @throws IllegalArgumentException if the whole number does not fit into the type; nothing changes then
   */
  public void set(int index, Number value) {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Goes through the elements from the first to the last; each is what it is when its turn comes. */
  @Override
  public Iterator<Number> iterator() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Returns the text: all chars before the first zero, or all if there is none.
   *
   * @throws IllegalStateException if the type is not 'c'
   */
  public byte[] value() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Writes a text from the first element on, and a zero behind it if there is room.
   *
   * @throws IllegalArgumentException if the text is longer than the array; nothing changes then
   * @throws IllegalStateException if the type is not 'c'
   */
  public void setValue(byte[] text) {
    throw new UnsupportedOperationException("not written yet");
  }
}
