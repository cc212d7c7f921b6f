package interleave.judge.spec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;

/** Derives every random number of a run from its one seed, so that the seed alone plays it again. */
final class Seeds {
  private Seeds() {}

  /** Mixes a seed with names and numbers; equal parts give equal seeds, on every machine. */
  static long derive(long seed, Object... parts) {
    long mixed = mix(seed);
    for (Object part : parts) {
      long hash = 0xcbf29ce484222325L;
      for (char c : String.valueOf(part).toCharArray()) {
        hash = (hash ^ c) * 0x100000001b3L;
      }
      mixed = mix(mixed ^ hash);
    }
    return mixed;
  }

  static long number(long seed, Random range) {
    return draw(new SplittableRandom(seed), range);
  }

  /**
   * Returns {@code count} numbers.
   *
   * @throws IllegalArgumentException if they must be distinct and the range is too small
   */
  static List<Long> numbers(long seed, Random range) {
    var random = new SplittableRandom(seed);
    if (!range.distinct()) {
      var numbers = new ArrayList<Long>();
      for (int i = 0; i < range.count(); i++) {
        numbers.add(draw(random, range));
      }
      return List.copyOf(numbers);
    }
    if (range.to() - range.from() + 1 < range.count()) {
      throw new IllegalArgumentException("no " + range.count() + " distinct numbers from " + range.from() + " to " + range.to());
    }
    var numbers = new LinkedHashSet<Long>();
    while (numbers.size() < range.count()) {
      numbers.add(draw(random, range));
    }
    return List.copyOf(numbers);
  }

  private static long draw(SplittableRandom random, Random range) {
    return range.from() == range.to() ? range.from() : random.nextLong(range.from(), range.to() + 1);
  }

  private static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
