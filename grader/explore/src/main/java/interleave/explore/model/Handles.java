package interleave.explore.model;

import interleave.explore.run.Hooks;
import interleave.explore.run.Sites;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** Knows which field each {@link VarHandle} is for, and what its accesses order. */
public final class Handles {
  private static final Map<VarHandle, Integer> FIELDS = Collections.synchronizedMap(new WeakHashMap<>());

  private Handles() {}

  public static VarHandle findVarHandle(MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?> type)
      throws ReflectiveOperationException {
    VarHandle handle = lookup.findVarHandle(owner, name, type);
    FIELDS.put(handle, field(owner, name));
    return handle;
  }

  public static VarHandle findStaticVarHandle(MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?> type)
      throws ReflectiveOperationException {
    VarHandle handle = lookup.findStaticVarHandle(owner, name, type);
    FIELDS.put(handle, field(owner, name));
    return handle;
  }

  /** Stands for {@code jdk.internal.invoke.MhUtil}. */
  public static VarHandle findVarHandle(MethodHandles.Lookup lookup, String name, Class<?> type) {
    return findVarHandle(lookup, lookup.lookupClass(), name, type, null);
  }

  private static VarHandle findVarHandle(
      MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?> type, Void unchecked) {
    try {
      return findVarHandle(lookup, owner, name, type);
    } catch (ReflectiveOperationException e) {
      throw new InternalError(e);
    }
  }

  static int field(Class<?> owner, String name) {
    Class<?> at = owner;
    while (at != null) {
      try {
        at.getDeclaredField(name);
        return Sites.field(at.getName().replace('.', '/'), name);
      } catch (NoSuchFieldException e) {
        at = at.getSuperclass();
      }
    }
    return Sites.field(owner.getName().replace('.', '/'), name);
  }

  private static int key(VarHandle handle) {
    return FIELDS.computeIfAbsent(handle, h -> Sites.field("a handle", Integer.toString(FIELDS.size())));
  }

  /**
   * Comes before an access through a handle.
   *
   * @param base the object, the array, or null for a static field
   * @param index of the element, or -1 if it is no array
   * @param method the handle's method
   * @param site where, or 0 in the JDK's own code
   */
  public static void access(VarHandle handle, Object base, int index, String method, int site) {
    int key = index >= 0 ? ~index : key(handle);
    if (method.equals("get") || method.equals("set")) {
      if (site > 0) Hooks.plainAt(base, key, site, method.equals("set"));
      return;
    }
    if (site > 0) {
      Hooks.at(site);
      Hooks.pointHere();
    }
    if (method.contains("Opaque") || method.contains("Plain")) return;
    boolean reads = !method.startsWith("set") && !method.endsWith("Release");
    boolean writes = !method.equals("getVolatile") && !method.endsWith("Acquire");
    if (reads) Hooks.acquireAt(base, key);
    if (writes) Hooks.releaseAt(base, key);
  }
}
