package interleave.explore.rewrite;

import interleave.explore.run.Sites;
import interleave.explore.run.Sites.Field;
import interleave.explore.run.Sites.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Rewrites classes for other processes to load, and numbers their places one after the other. */
public final class Ahead {
  private final RewritingLoader loader;
  private int next;

  /**
   * @param first the first number to give, in one of the ranges for other processes
   */
  Ahead(RewritingLoader loader, int first) {
    this.loader = loader;
    this.next = first;
  }

  /**
   * Rewrites a program.
   *
   * @param source gives the bytes of its classes by their binary names, or null for others
   * @param harness tells which of them are not to be watched, only controlled
   * @param names which of them to rewrite
   * @param parent loads all others
   * @return what a {@link RewritingLoader} takes, by the same names
   * @throws IllegalArgumentException if one of them cannot be rewritten
   */
  public static Map<String, byte[]> program(
      Function<String, byte[]> source, Predicate<String> harness, Collection<String> names, ClassLoader parent) {
    Ahead ahead = new Ahead(new RewritingLoader(source, name -> null, harness, parent), Sites.OF_PROGRAM);
    Map<String, byte[]> rewritten = new TreeMap<>();
    for (String name : names) rewritten.put(name, ahead.rewrite(name.replace('.', '/')).pack());
    return rewritten;
  }

  /**
   * Rewrites a class.
   *
   * @param name its new internal name
   * @throws IllegalArgumentException if the class cannot be rewritten, or there are no numbers left
   */
  KeptClass rewrite(String name) {
    Places places = new Places(next);
    byte[] classFile = loader.rewritten(name, places);
    next += places.sites.size();
    if (!Sites.isRange(places.first, places.sites.size())) throw new IllegalArgumentException("too many places");
    return new KeptClass(places.first, places.sites, places.fields, classFile);
  }

  private static final class Places implements Numbering {
    private final int first;
    private final List<Site> sites = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final Map<Field, Integer> numbers = new HashMap<>();

    Places(int first) {
      this.first = first;
    }

    @Override
    public int place(Site site) {
      sites.add(site);
      return first + sites.size() - 1;
    }

    @Override
    public int field(String owner, String name) {
      return numbers.computeIfAbsent(new Field(owner, name), field -> {
        fields.add(field);
        return fields.size() - 1;
      });
    }
  }
}
