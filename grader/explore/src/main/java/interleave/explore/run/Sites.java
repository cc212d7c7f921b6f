package interleave.explore.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the places at which hooks stand, and the fields that they are about. */
public final class Sites {
  /**
   * A place in the program.
   *
   * @param file the source file
   * @param line its line, 0 if unknown
   * @param type the class, by its internal name
   * @param what the field or method there, as {@code Account.balance}
   * @param field its number, or -1
   * @param own whether it is in the program's own code rather than the JDK's
   */
  public record Site(String file, int line, String type, String what, int field, boolean own) {
    @Override
    public String toString() {
      return file + ":" + line;
    }
  }

  /**
   * A field.
   *
   * @param owner its class's internal name
   */
  public record Field(String owner, String name) {}

  private static final int BITS = 20;

  /** How many numbers each of the ranges holds: this process's own, the JDK's, and the program's. */
  private static final int RANGE = 1 << BITS;

  /** The first number in classes of the JDK's that another process has rewritten. */
  public static final int OF_JDK = RANGE;

  /** The first number in classes of the program's that another process has rewritten. */
  public static final int OF_PROGRAM = 2 * RANGE;

  private static final List<Field> FIELDS = new ArrayList<>();
  private static final Map<Field, Integer> NUMBERS = new HashMap<>();
  private static int next;
  private static final Site[][] RANGES = {new Site[1024], new Site[0], new Site[0]};

  static {
    add(new Site("", 0, "", "", -1, true));
  }

  private Sites() {}

  /** Numbers a place. */
  public static synchronized int add(Site site) {
    if (next == RANGE) throw new IllegalStateException("too many places");
    put(next, site);
    return next++;
  }

  /**
   * Takes over the places of a class that another process has rewritten.
   *
   * @param first the number that the first of them has in that class, {@link #OF_JDK} or more
   */
  public static synchronized void takeOver(int first, Site[] places) {
    if (first < OF_JDK || !isRange(first, places.length)) throw new IllegalArgumentException("no such range: " + first);
    put(first, places);
  }

  /** Tells whether so many numbers from one on are of the same range. */
  public static boolean isRange(int first, int count) {
    return first >>> BITS < RANGES.length && (first & RANGE - 1) + count <= RANGE;
  }

  private static void put(int first, Site... places) {
    int range = first >>> BITS;
    int from = first & RANGE - 1;
    Site[] all = RANGES[range];
    if (from + places.length > all.length) {
      all = Arrays.copyOf(all, Math.max(from + places.length, all.length * 2));
      RANGES[range] = all;
    }
    System.arraycopy(places, 0, all, from, places.length);
  }

  /** Numbers a field, always the same. */
  public static synchronized int field(String owner, String name) {
    return NUMBERS.computeIfAbsent(new Field(owner, name), field -> {
      FIELDS.add(field);
      return FIELDS.size() - 1;
    });
  }

  /** Returns the field of a number. */
  public static synchronized Field field(int number) {
    return FIELDS.get(number);
  }

  /** Returns the place of a number. */
  static Site at(int number) {
    return RANGES[number >>> BITS][number & RANGE - 1];
  }
}
