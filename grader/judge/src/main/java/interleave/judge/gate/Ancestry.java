package interleave.judge.gate;

import java.lang.classfile.ClassModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the library classes from which a member may have been inherited, through the student's own ones. */
final class Ancestry {
  private static final Map<String, Set<String>> PLATFORM = new ConcurrentHashMap<>();

  private final Map<String, ClassModel> own;

  Ancestry(Map<String, ClassModel> own) {
    this.own = own;
  }

  /** Returns the library's classes that may declare this member; none if the student's own classes do. */
  Set<String> declarers(Use.OfMember use) {
    Set<String> found = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(Set.of(use.owner()));
    while (!open.isEmpty()) {
      String name = open.pop();
      ClassModel model = own.get(name);
      if (!seen.add(name) || model != null && declares(model, use)) {
        continue;
      }
      if (model == null) {
        found.addAll(platform(name));
      } else {
        model.superclass().ifPresent(parent -> open.add(dotted(parent.asInternalName())));
        model.interfaces().forEach(parent -> open.add(dotted(parent.asInternalName())));
      }
    }
    return found;
  }

  private static boolean declares(ClassModel model, Use.OfMember use) {
    return model.methods().stream()
            .anyMatch(method -> method.methodName().equalsString(use.name())
                && method.methodType().equalsString(use.descriptor()))
        || model.fields().stream()
            .anyMatch(field -> field.fieldName().equalsString(use.name())
                && field.fieldType().equalsString(use.descriptor()));
  }

  private static Set<String> platform(String name) {
    return PLATFORM.computeIfAbsent(name, Ancestry::superTypes);
  }

  private static Set<String> superTypes(String name) {
    Set<String> all = new LinkedHashSet<>(Set.of(name));
    try {
      // Only the JDK's own classes can be found by this loader, and none is initialised.
      collect(Class.forName(name, false, ClassLoader.getPlatformClassLoader()), all);
    } catch (ClassNotFoundException | LinkageError e) {
      // A class of the kit or of nobody: it has no ancestors that matter.
    }
    return all;
  }

  private static void collect(Class<?> type, Set<String> all) {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      all.add(at.getName());
      for (Class<?> parent : at.getInterfaces()) {
        collect(parent, all);
      }
    }
  }

  private static String dotted(String internalName) {
    return internalName.replace('/', '.');
  }
}
