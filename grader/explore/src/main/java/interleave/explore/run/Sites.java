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

  private static final List<Site> SITES = new ArrayList<>();
  private static final List<Field> FIELDS = new ArrayList<>();
  private static final Map<Field, Integer> NUMBERS = new HashMap<>();
  private static Site[] sites = new Site[1024];

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

  /** Numbers a field, always the same. */
  public static synchronized int field(String owner, String name) {
    return NUMBERS.computeIfAbsent(new Field(owner, name), field -> {
      FIELDS.add(field);
      return FIELDS.size() - 1;
    });
  }

  static synchronized Field field(int number) {
    return FIELDS.get(number);
  }

  static Site at(int number) {
    return sites[number];
  }
}
