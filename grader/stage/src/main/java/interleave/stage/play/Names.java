package interleave.stage.play;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Gives the student's objects names that stay the same throughout a play: Account@1, Account@2. */
final class Names {
  private final Map<Object, String> names = new IdentityHashMap<>();
  private final Map<String, Integer> last = new HashMap<>();

  synchronized String of(Object object) {
    if (object instanceof Class<?> type) return simple(type) + ".class";
    String known = names.get(object);
    if (known != null) return known;
    String type = simple(object.getClass());
    int number = last.getOrDefault(type, 0) + 1;
    last.put(type, number);
    String name = type + "@" + number;
    names.put(object, name);
    return name;
  }

  private static String simple(Class<?> type) {
    String name = type.getName();
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }
}
