package interleave.explore;

import interleave.explore.rewrite.Ahead;
import java.util.Collection;
import java.util.Map;

/** Rewrites a program's classes for explorations in other processes, which need not be able to then. */
public final class Rewriter {
  private Rewriter() {}

  /**
   * Rewrites classes.
   *
   * @param source gives them, and those that they extend or use
   * @param names which, by their binary names
   * @param parent finds all others
   * @return by their names, what {@link ClassSource#rewritten} is to give
   * @throws IllegalArgumentException if one of them cannot be rewritten, as one that would grow too large
   */
  public static Map<String, byte[]> rewrite(ClassSource source, Collection<String> names, ClassLoader parent) {
    return Ahead.program(source::bytes, source::isHarness, names, parent);
  }
}
