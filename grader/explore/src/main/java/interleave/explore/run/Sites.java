package interleave.explore.run;

import java.util.ArrayList;
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

  /** From this number on, the numbers are given in classes that were rewritten ahead of time. */
  public static final int AHEAD = 1 << 20;

  private static final List<Site> SITES = new ArrayList<>();
  private static final List<Field> FIELDS = new ArrayList<>();
  private static final Map<Field, Integer> NUMBERS = new HashMap<>();
  private static Site[] sites = new Site[1024];
  private static Site[] ahead = new Site[1024];

  static {
    add(new Site("", 0, "", "", -1, true));
  }

  private Sites() {}

  /** Numbers a place. */
  public static synchronized int add(Site site) {
    int number = SITES.size();
    SITES.add(site);
    if (number == sites.length) sites = java.util.Arrays.copyOf(sites, number * 2);
    sites[number] = site;
    return number;
  }

  /**
   * Takes over the places of a class that was rewritten ahead of time.
   *
   * @param first the number that the first of them has in that class, {@link #AHEAD} or more
   */
  public static synchronized void takeOver(int first, Site[] places) {
    int from = first - AHEAD;
    if (from + places.length > ahead.length) {
      ahead = java.util.Arrays.copyOf(ahead, Math.max(from + places.length, ahead.length * 2));
    }
    System.arraycopy(places, 0, ahead, from, places.length);
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
  public static Site at(int number) {
    return number < AHEAD ? sites[number] : ahead[number - AHEAD];
  }
}
