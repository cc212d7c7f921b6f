package interleave.explore.run;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Names objects by their class and the order in which they were first spoken of. */
final class Names {
  private final Map<Object, String> names = new IdentityHashMap<>();
  private final Map<Object, Integer> hashes = new IdentityHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  String of(Object object) {
    if (object instanceof Class<?> type) return simple(type) + ".class";
    return names.computeIfAbsent(object, o -> {
      String type = simple(o.getClass());
      return type + "#" + counts.merge(type, 1, Integer::sum);
    });
  }

  /** Calls what the JDK keeps inside one of its locks by the name of that lock, which the program knows. */
  void within(Object inside, Object lock) {
    if (lock != null && outer(inside).equals(outer(lock))) names.put(inside, of(lock));
  }

  private static String outer(Object object) {
    String name = object.getClass().getName();
    int inner = name.indexOf('$');
    return inner < 0 ? name : name.substring(0, inner);
  }

  /** Gives a hash code that is the same in each run. */
  int hash(Object object) {
    return hashes.computeIfAbsent(object, o -> (hashes.size() + 1) * 0x9E3779B1 >>> 4);
  }

  /** Says {@code ReentrantLock} for its inner {@code NonfairSync}, which nobody has heard of. */
  static String simple(Class<?> type) {
    String name = type.getName();
    if (name.startsWith("mirror.") && name.endsWith("Sync")) name = name.substring(0, name.indexOf('$'));
    if (type.isArray()) return simple(type.getComponentType()) + "[]";
    int lambda = name.indexOf("$$Lambda");
    if (lambda > 0) return name.substring(name.lastIndexOf('.') + 1, lambda) + " lambda";
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }

  static String field(Sites.Field field) {
    String owner = field.owner();
    return owner.substring(Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('$')) + 1) + "." + field.name();
  }

  /** Finds out which number the next thread without a name would have; it takes one away. */
  static int nextThreadNumber() {
    return number(new Thread().getName()) + 1;
  }

  static int number(String name) {
    if (!name.startsWith("Thread-")) return -1;
    try {
      return Integer.parseInt(name.substring("Thread-".length()));
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
