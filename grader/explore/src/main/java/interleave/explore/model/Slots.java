package interleave.explore.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/** Reads and writes fields by their numbers, for {@link Unsafe}. */
final class Slots {
  private static final Slots NONE = new Slots(null, null, null, null, null, null, null);
  private static Slots[] slots = new Slots[256];

  private final Class<?> owner;
  private final MethodHandle getInt;
  private final MethodHandle putInt;
  private final MethodHandle getLong;
  private final MethodHandle putLong;
  private final MethodHandle getReference;
  private final MethodHandle putReference;

  private Slots(
      Class<?> owner, MethodHandle getInt, MethodHandle putInt, MethodHandle getLong, MethodHandle putLong,
      MethodHandle getReference, MethodHandle putReference) {
    this.owner = owner;
    this.getInt = getInt;
    this.putInt = putInt;
    this.getLong = getLong;
    this.putLong = putLong;
    this.getReference = getReference;
    this.putReference = putReference;
  }

  static Slots at(long offset) {
    Slots found = slots[(int) offset];
    return found == null ? NONE : found;
  }

  /** Learns how to reach a field; classes of the same name are loaded anew in each exploration. */
  static synchronized void bind(int key, Class<?> owner, String name) {
    if (key >= slots.length) slots = Arrays.copyOf(slots, Math.max(key + 1, slots.length * 2));
    if (slots[key] != null && slots[key].owner == owner) return;
    try {
      Field field = owner.getDeclaredField(name);
      field.setAccessible(true);
      slots[key] = of(owner, field);
    } catch (ReflectiveOperationException e) {
      throw new InternalError(e);
    }
  }

  private static Slots of(Class<?> owner, Field field) throws IllegalAccessException {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    MethodHandle get = lookup.unreflectGetter(field);
    MethodHandle put = lookup.unreflectSetter(field);
    if (Modifier.isStatic(field.getModifiers())) {
      get = MethodHandles.dropArguments(get, 0, Object.class);
      put = MethodHandles.dropArguments(put, 0, Object.class);
    }
    Class<?> type = field.getType();
    if (type == int.class) return new Slots(owner, getter(get, int.class), setter(put, int.class), null, null, null, null);
    if (type == long.class) return new Slots(owner, null, null, getter(get, long.class), setter(put, long.class), null, null);
    if (type == float.class) return new Slots(owner, null, setter(put, float.class), null, null, null, null);
    return new Slots(owner, null, null, null, null, getter(get, Object.class), setter(put, Object.class));
  }

  private static MethodHandle getter(MethodHandle get, Class<?> type) {
    return get.asType(MethodType.methodType(type, Object.class));
  }

  private static MethodHandle setter(MethodHandle put, Class<?> type) {
    return put.asType(MethodType.methodType(void.class, Object.class, type));
  }

  int getInt(Object base) {
    try {
      return getInt == null ? 0 : (int) getInt.invokeExact(base);
    } catch (Throwable e) {
      throw new InternalError(e);
    }
  }

  void putInt(Object base, int value) {
    try {
      if (putInt != null) putInt.invokeExact(base, value);
    } catch (Throwable e) {
      throw new InternalError(e);
    }
  }

  void putFloat(Object base, float value) {
    try {
      if (putInt != null) putInt.invokeExact(base, value);
    } catch (Throwable e) {
      throw new InternalError(e);
    }
  }

  long getLong(Object base) {
    try {
      return getLong == null ? 0 : (long) getLong.invokeExact(base);
    } catch (Throwable e) {
      throw new InternalError(e);
    }
  }

  void putLong(Object base, long value) {
    try {
      if (putLong != null) putLong.invokeExact(base, value);
    } catch (Throwable e) {
      throw new InternalError(e);
    }
  }

  Object getReference(Object base) {
    try {
      return getReference == null ? null : getReference.invokeExact(base);
    } catch (Throwable e) {
      throw new InternalError(e);
    }
  }

  void putReference(Object base, Object value) {
    try {
      if (putReference != null) putReference.invokeExact(base, value);
    } catch (Throwable e) {
      throw new InternalError(e);
    }
  }
}
