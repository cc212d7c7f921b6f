package sharedarray;

import interleave.kit.Journal;
import interleave.kit.Posix;
import interleave.kit.mp.SharedMemory;
import interleave.kit.sys.Puppet;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Has two processes use arrays of every type, and looks at the bytes themselves. */
public final class SharedArrayScenes {
  /** No writing of one element touches the memory more often. */
  private static final int MOST_ACCESSES = 4;

  private final SplittableRandom random;

  private SharedArrayScenes(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Plays the parent: the scene, a seed. */
  public static void main(String[] args) {
    Journal.name("parent");
    try {
      var scene = new SharedArrayScenes(Long.parseLong(args[1]));
      switch (args[0]) {
        case "shared" -> scene.shared();
        case "types" -> scene.types();
        case "ranges" -> new RefusalScenes().ranges();
        case "iterates" -> new SequenceScenes(scene.random).iterates();
        case "text" -> new SequenceScenes(scene.random).text();
        default -> throw new IllegalArgumentException(args[0]);
      }
    } catch (RuntimeException e) {
      Journal.mark("thrown", e);
    }
    Posix.exit(0);
  }

  /** A child writes and the parent looks, and the other way round; two write neighbours, one held up at each step. */
  private void shared() {
    int[] expected = {1, 2, 3, 4, 5};
    SharedArray numbers = SharedArray.of('i', 1, 2, 3, 4, 5);
    SharedArray bytes = SharedArray.create('b', 5);
    Puppet one = ArrayUser.start("one", numbers, 'i', bytes, 'b');
    Puppet two = ArrayUser.start("two", numbers, 'i', bytes, 'b');
    seen("parent", expected, numbers, one);
    expected[3] = random.nextInt(1_000, 2_000);
    one.ask("set 0 3 " + expected[3]);
    seen("one", expected, numbers, two);
    expected[0] = random.nextInt(2_000, 3_000);
    numbers.set(0, expected[0]);
    seen("parent", expected, numbers, one);
    neighbours(one, two, 0, expected);
    seen("two", expected, numbers, two);
    neighbours(one, two, 1, new int[expected.length]);
    one.dismiss();
    two.dismiss();
    Journal.mark("seen", String.join("|", "one", list(expected), list(numbers), list(expected)));
  }

  /** Notes what should be there, what the parent sees and what another process sees. */
  private static void seen(String writer, int[] expected, SharedArray array, Puppet other) {
    Journal.mark("seen", String.join("|", writer, list(expected), list(array), other.ask("list 0")));
  }

  private void neighbours(Puppet one, Puppet two, int array, int[] expected) {
    boolean paused = true;
    for (int access = 1; paused && access <= MOST_ACCESSES; access++) {
      expected[1] = random.nextInt(1, 100);
      expected[2] = random.nextInt(1, 100);
      String step = one.ask("@" + access + " set " + array + " 1 " + expected[1]);
      paused = step.equals(Puppet.PAUSED);
      two.tell("set " + array + " 2 " + expected[2]);
      Optional<String> done = two.await();
      if (paused) {
        one.ask("go on");
      }
      done.or(two::await);
      Journal.mark("neighbours", list(expected) + "|" + two.ask("list " + array));
    }
  }

  private static String list(int[] numbers) {
    return String.join(",", Arrays.stream(numbers).mapToObj(String::valueOf).toList());
  }

  static String list(SharedArray array) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < array.length(); i++) {
      all.add(text(array.get(i)));
    }
    return String.join(",", all);
  }

  /** A float counts as the double that it is. */
  static String text(Number number) {
    return String.valueOf(number instanceof Float single ? (Number) (double) single : number);
  }

  /** Has each type hold its limits and a number of its own, and a child read them and write one more. */
  private void types() {
    List<SharedArray> arrays = new ArrayList<>();
    List<Object> shared = new ArrayList<>();
    for (ElementType type : ElementType.values()) {
      SharedArray array = SharedArray.create(type.code(), 4);
      arrays.add(array);
      shared.add(array);
      shared.add(type.code());
    }
    Puppet child = ArrayUser.start("child", shared.toArray());
    for (ElementType type : ElementType.values()) {
      SharedArray array = arrays.get(type.ordinal());
      List<Number> values = values(type);
      for (int i = 0; i < 3; i++) {
        array.set(i, values.get(i));
      }
      String last = child.ask("set " + type.ordinal() + " 3 " + values.get(3));
      String seen = child.ask("list " + type.ordinal());
      String told = String.join("|", type.name(), join(values), list(array), seen, bytes(array), last);
      Journal.mark("type", told);
    }
    child.dismiss();
  }

  private List<Number> values(ElementType type) {
    if (type == ElementType.f) {
      return List.of(random.nextInt(1, 9_999) / 8.0, -random.nextInt(1, 9_999) / 8.0, 0.0, 1e30f * 1.0);
    } else if (type == ElementType.d) {
      return List.of(random.nextDouble(), -random.nextDouble(), 1.0 / 3.0, 1e300);
    }
    return List.of(type.least(), type.most(), inside(type), inside(type)).stream().map(n -> fitting(type, n)).toList();
  }

  private static Number fitting(ElementType type, BigInteger number) {
    return type == ElementType.L || type == ElementType.Q ? (Number) number : (Number) number.longValueExact();
  }

  private BigInteger inside(ElementType type) {
    byte[] bytes = new byte[type.width];
    random.nextBytes(bytes);
    // The two ends differ in any case: the order of the bytes shows.
    bytes[0] = (byte) random.nextInt(1, 60);
    bytes[type.width - 1] = (byte) random.nextInt(64, 120);
    BigInteger number = new BigInteger(bytes);
    return type.signed && random.nextBoolean() ? number.negate() : number;
  }

  private static String join(List<Number> values) {
    return String.join(",", values.stream().map(String::valueOf).toList());
  }

  /** Returns all bytes of the array's memory. */
  static String bytes(SharedArray array) {
    SharedMemory memory = SharedMemory.open(array.fd());
    byte[] bytes = new byte[(int) memory.size()];
    memory.read(0, bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
