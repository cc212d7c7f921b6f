package interleave.explore.model;

import interleave.explore.run.Hooks;
import interleave.explore.run.ThreadHooks;
import java.lang.reflect.Field;

/**
 * Stands for {@code jdk.internal.misc.Unsafe}: since one thread runs at a time, an atomic update is a read
 * and a write. An offset is the field's number, or for an element 16 + 4 times its index.
 */
public final class Unsafe {
  private static final Unsafe ONLY = new Unsafe();

  private Unsafe() {}

  public static Unsafe getUnsafe() {
    return ONLY;
  }

  public long objectFieldOffset(Class<?> owner, String name) {
    int key = Handles.field(owner, name);
    // The JDK reaches into its threads for what only matters outside a schedule.
    if (owner != Thread.class) Slots.bind(key, owner, name);
    return key;
  }

  public long objectFieldOffset(Field field) {
    return objectFieldOffset(field.getDeclaringClass(), field.getName());
  }

  public long staticFieldOffset(Field field) {
    return objectFieldOffset(field.getDeclaringClass(), field.getName());
  }

  public Object staticFieldBase(Field field) {
    return null;
  }

  public long arrayBaseOffset(Class<?> type) {
    return 16;
  }

  public int arrayIndexScale(Class<?> type) {
    return 4;
  }

  public void loadFence() {}

  public void storeFence() {}

  public void storeStoreFence() {}

  public void fullFence() {}

  public void park(boolean absolute, long time) {
    if (absolute) ThreadHooks.parkUntil(null, time);
    else ThreadHooks.park(null, time == 0 ? -1 : time);
  }

  public void unpark(Object thread) {
    ThreadHooks.unpark((Thread) thread);
  }

  public void putFloat(Object base, long offset, float value) {
    Slots.at(offset).putFloat(base, value);
  }

  private static int key(Object base, long offset) {
    return base instanceof Object[] ? ~index(offset) : (int) offset;
  }

  private static int index(long offset) {
    return (int) (offset - 16 >> 2);
  }

  private static void acquire(Object base, long offset) {
    Hooks.acquireAt(base, key(base, offset));
  }

  private static void release(Object base, long offset) {
    Hooks.releaseAt(base, key(base, offset));
  }

  public int getInt(Object base, long offset) {
    return Slots.at(offset).getInt(base);
  }

  public void putInt(Object base, long offset, int value) {
    Slots.at(offset).putInt(base, value);
  }

  public int getIntVolatile(Object base, long offset) {
    acquire(base, offset);
    return getInt(base, offset);
  }

  public int getIntAcquire(Object base, long offset) {
    acquire(base, offset);
    return getInt(base, offset);
  }

  public int getIntOpaque(Object base, long offset) {
    return getInt(base, offset);
  }

  public void putIntVolatile(Object base, long offset, int value) {
    release(base, offset);
    putInt(base, offset, value);
  }

  public void putIntRelease(Object base, long offset, int value) {
    release(base, offset);
    putInt(base, offset, value);
  }

  public void putIntOpaque(Object base, long offset, int value) {
    putInt(base, offset, value);
  }

  public boolean compareAndSetInt(Object base, long offset, int expected, int value) {
    acquire(base, offset);
    if (getInt(base, offset) != expected) return false;
    release(base, offset);
    putInt(base, offset, value);
    return true;
  }

  public int compareAndExchangeInt(Object base, long offset, int expected, int value) {
    int found = getIntVolatile(base, offset);
    if (found == expected) putIntVolatile(base, offset, value);
    return found;
  }

  public int getAndSetInt(Object base, long offset, int value) {
    int found = getIntVolatile(base, offset);
    putIntVolatile(base, offset, value);
    return found;
  }

  public int compareAndExchangeIntAcquire(Object base, long offset, int expected, int value) {
    return compareAndExchangeInt(base, offset, expected, value);
  }

  public int compareAndExchangeIntRelease(Object base, long offset, int expected, int value) {
    return compareAndExchangeInt(base, offset, expected, value);
  }

  public boolean weakCompareAndSetInt(Object base, long offset, int expected, int value) {
    return compareAndSetInt(base, offset, expected, value);
  }

  public boolean weakCompareAndSetIntPlain(Object base, long offset, int expected, int value) {
    return compareAndSetInt(base, offset, expected, value);
  }

  public boolean weakCompareAndSetIntAcquire(Object base, long offset, int expected, int value) {
    return compareAndSetInt(base, offset, expected, value);
  }

  public boolean weakCompareAndSetIntRelease(Object base, long offset, int expected, int value) {
    return compareAndSetInt(base, offset, expected, value);
  }

  public int getAndAddInt(Object base, long offset, int value) {
    return getAndSetInt(base, offset, getInt(base, offset) + value);
  }

  public int getAndAddIntAcquire(Object base, long offset, int value) {
    return getAndSetInt(base, offset, getInt(base, offset) + value);
  }

  public int getAndAddIntRelease(Object base, long offset, int value) {
    return getAndSetInt(base, offset, getInt(base, offset) + value);
  }

  public int getAndBitwiseAndInt(Object base, long offset, int value) {
    return getAndSetInt(base, offset, getInt(base, offset) & value);
  }

  public int getAndBitwiseAndIntAcquire(Object base, long offset, int value) {
    return getAndSetInt(base, offset, getInt(base, offset) & value);
  }

  public int getAndBitwiseAndIntRelease(Object base, long offset, int value) {
    return getAndSetInt(base, offset, getInt(base, offset) & value);
  }

  public int getAndBitwiseOrInt(Object base, long offset, int value) {
    return getAndSetInt(base, offset, getInt(base, offset) | value);
  }

  public int getAndBitwiseOrIntAcquire(Object base, long offset, int value) {
    return getAndSetInt(base, offset, getInt(base, offset) | value);
  }

  public int getAndBitwiseOrIntRelease(Object base, long offset, int value) {
    return getAndSetInt(base, offset, getInt(base, offset) | value);
  }

  public int getAndBitwiseXorInt(Object base, long offset, int value) {
    return getAndSetInt(base, offset, getInt(base, offset) ^ value);
  }

  public int getAndBitwiseXorIntAcquire(Object base, long offset, int value) {
    return getAndSetInt(base, offset, getInt(base, offset) ^ value);
  }

  public int getAndBitwiseXorIntRelease(Object base, long offset, int value) {
    return getAndSetInt(base, offset, getInt(base, offset) ^ value);
  }

  public long getLong(Object base, long offset) {
    return Slots.at(offset).getLong(base);
  }

  public void putLong(Object base, long offset, long value) {
    Slots.at(offset).putLong(base, value);
  }

  public long getLongVolatile(Object base, long offset) {
    acquire(base, offset);
    return getLong(base, offset);
  }

  public long getLongAcquire(Object base, long offset) {
    acquire(base, offset);
    return getLong(base, offset);
  }

  public long getLongOpaque(Object base, long offset) {
    return getLong(base, offset);
  }

  public void putLongVolatile(Object base, long offset, long value) {
    release(base, offset);
    putLong(base, offset, value);
  }

  public void putLongRelease(Object base, long offset, long value) {
    release(base, offset);
    putLong(base, offset, value);
  }

  public void putLongOpaque(Object base, long offset, long value) {
    putLong(base, offset, value);
  }

  public boolean compareAndSetLong(Object base, long offset, long expected, long value) {
    acquire(base, offset);
    if (getLong(base, offset) != expected) return false;
    release(base, offset);
    putLong(base, offset, value);
    return true;
  }

  public long compareAndExchangeLong(Object base, long offset, long expected, long value) {
    long found = getLongVolatile(base, offset);
    if (found == expected) putLongVolatile(base, offset, value);
    return found;
  }

  public long getAndSetLong(Object base, long offset, long value) {
    long found = getLongVolatile(base, offset);
    putLongVolatile(base, offset, value);
    return found;
  }

  public long compareAndExchangeLongAcquire(Object base, long offset, long expected, long value) {
    return compareAndExchangeLong(base, offset, expected, value);
  }

  public long compareAndExchangeLongRelease(Object base, long offset, long expected, long value) {
    return compareAndExchangeLong(base, offset, expected, value);
  }

  public boolean weakCompareAndSetLong(Object base, long offset, long expected, long value) {
    return compareAndSetLong(base, offset, expected, value);
  }

  public boolean weakCompareAndSetLongPlain(Object base, long offset, long expected, long value) {
    return compareAndSetLong(base, offset, expected, value);
  }

  public boolean weakCompareAndSetLongAcquire(Object base, long offset, long expected, long value) {
    return compareAndSetLong(base, offset, expected, value);
  }

  public boolean weakCompareAndSetLongRelease(Object base, long offset, long expected, long value) {
    return compareAndSetLong(base, offset, expected, value);
  }

  public long getAndAddLong(Object base, long offset, long value) {
    return getAndSetLong(base, offset, getLong(base, offset) + value);
  }

  public long getAndAddLongAcquire(Object base, long offset, long value) {
    return getAndSetLong(base, offset, getLong(base, offset) + value);
  }

  public long getAndAddLongRelease(Object base, long offset, long value) {
    return getAndSetLong(base, offset, getLong(base, offset) + value);
  }

  public long getAndBitwiseAndLong(Object base, long offset, long value) {
    return getAndSetLong(base, offset, getLong(base, offset) & value);
  }

  public long getAndBitwiseAndLongAcquire(Object base, long offset, long value) {
    return getAndSetLong(base, offset, getLong(base, offset) & value);
  }

  public long getAndBitwiseAndLongRelease(Object base, long offset, long value) {
    return getAndSetLong(base, offset, getLong(base, offset) & value);
  }

  public long getAndBitwiseOrLong(Object base, long offset, long value) {
    return getAndSetLong(base, offset, getLong(base, offset) | value);
  }

  public long getAndBitwiseOrLongAcquire(Object base, long offset, long value) {
    return getAndSetLong(base, offset, getLong(base, offset) | value);
  }

  public long getAndBitwiseOrLongRelease(Object base, long offset, long value) {
    return getAndSetLong(base, offset, getLong(base, offset) | value);
  }

  public long getAndBitwiseXorLong(Object base, long offset, long value) {
    return getAndSetLong(base, offset, getLong(base, offset) ^ value);
  }

  public long getAndBitwiseXorLongAcquire(Object base, long offset, long value) {
    return getAndSetLong(base, offset, getLong(base, offset) ^ value);
  }

  public long getAndBitwiseXorLongRelease(Object base, long offset, long value) {
    return getAndSetLong(base, offset, getLong(base, offset) ^ value);
  }

  public Object getReference(Object base, long offset) {
    return base instanceof Object[] array ? array[index(offset)] : Slots.at(offset).getReference(base);
  }

  public void putReference(Object base, long offset, Object value) {
    if (base instanceof Object[] array) array[index(offset)] = value;
    else Slots.at(offset).putReference(base, value);
  }

  public Object getReferenceVolatile(Object base, long offset) {
    acquire(base, offset);
    return getReference(base, offset);
  }

  public Object getReferenceAcquire(Object base, long offset) {
    acquire(base, offset);
    return getReference(base, offset);
  }

  public Object getReferenceOpaque(Object base, long offset) {
    return getReference(base, offset);
  }

  public void putReferenceVolatile(Object base, long offset, Object value) {
    release(base, offset);
    putReference(base, offset, value);
  }

  public void putReferenceRelease(Object base, long offset, Object value) {
    release(base, offset);
    putReference(base, offset, value);
  }

  public void putReferenceOpaque(Object base, long offset, Object value) {
    putReference(base, offset, value);
  }

  public boolean compareAndSetReference(Object base, long offset, Object expected, Object value) {
    acquire(base, offset);
    if (getReference(base, offset) != expected) return false;
    release(base, offset);
    putReference(base, offset, value);
    return true;
  }

  public Object compareAndExchangeReference(Object base, long offset, Object expected, Object value) {
    Object found = getReferenceVolatile(base, offset);
    if (found == expected) putReferenceVolatile(base, offset, value);
    return found;
  }

  public Object getAndSetReference(Object base, long offset, Object value) {
    Object found = getReferenceVolatile(base, offset);
    putReferenceVolatile(base, offset, value);
    return found;
  }

  public Object compareAndExchangeReferenceAcquire(Object base, long offset, Object expected, Object value) {
    return compareAndExchangeReference(base, offset, expected, value);
  }

  public Object compareAndExchangeReferenceRelease(Object base, long offset, Object expected, Object value) {
    return compareAndExchangeReference(base, offset, expected, value);
  }

  public boolean weakCompareAndSetReference(Object base, long offset, Object expected, Object value) {
    return compareAndSetReference(base, offset, expected, value);
  }

  public boolean weakCompareAndSetReferencePlain(Object base, long offset, Object expected, Object value) {
    return compareAndSetReference(base, offset, expected, value);
  }

  public boolean weakCompareAndSetReferenceAcquire(Object base, long offset, Object expected, Object value) {
    return compareAndSetReference(base, offset, expected, value);
  }

  public boolean weakCompareAndSetReferenceRelease(Object base, long offset, Object expected, Object value) {
    return compareAndSetReference(base, offset, expected, value);
  }
}
