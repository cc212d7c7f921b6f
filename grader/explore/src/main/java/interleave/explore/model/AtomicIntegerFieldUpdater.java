package interleave.explore.model;

import interleave.explore.run.Hooks;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** Stands for {@code java.util.concurrent.atomic.AtomicIntegerFieldUpdater}. */
public final class AtomicIntegerFieldUpdater<T> {
  private static final Unsafe UNSAFE = Unsafe.getUnsafe();
  private final long offset;

  private AtomicIntegerFieldUpdater(long offset) {
    this.offset = offset;
  }

  public static <U> AtomicIntegerFieldUpdater<U> newUpdater(Class<U> owner, String name) {
    return new AtomicIntegerFieldUpdater<>(UNSAFE.objectFieldOffset(owner, name));
  }

  public int get(T object) {
    Hooks.pointHere();
    return UNSAFE.getIntVolatile(object, offset);
  }

  public void set(T object, int value) {
    Hooks.pointHere();
    UNSAFE.putIntVolatile(object, offset, value);
  }

  public void lazySet(T object, int value) {
    set(object, value);
  }

  public boolean compareAndSet(T object, int expected, int value) {
    Hooks.pointHere();
    return UNSAFE.compareAndSetInt(object, offset, expected, value);
  }

  public boolean weakCompareAndSet(T object, int expected, int value) {
    return compareAndSet(object, expected, value);
  }

  public int getAndUpdate(T object, IntUnaryOperator update) {
    while (true) {
      int found = get(object);
      if (compareAndSet(object, found, update.applyAsInt(found))) return found;
    }
  }

  public int updateAndGet(T object, IntUnaryOperator update) {
    while (true) {
      int found = get(object);
      int value = update.applyAsInt(found);
      if (compareAndSet(object, found, value)) return value;
    }
  }

  public int accumulateAndGet(T object, int value, IntBinaryOperator operator) {
    return updateAndGet(object, found -> operator.applyAsInt(found, value));
  }

  public int getAndAccumulate(T object, int value, IntBinaryOperator operator) {
    return getAndUpdate(object, found -> operator.applyAsInt(found, value));
  }

  public int getAndSet(T object, int value) {
    Hooks.pointHere();
    return UNSAFE.getAndSetInt(object, offset, value);
  }

  public int getAndAdd(T object, int delta) {
    Hooks.pointHere();
    return UNSAFE.getAndAddInt(object, offset, delta);
  }

  public int addAndGet(T object, int delta) {
    return getAndAdd(object, delta) + delta;
  }

  public int getAndIncrement(T object) {
    return getAndAdd(object, 1);
  }

  public int getAndDecrement(T object) {
    return getAndAdd(object, -1);
  }

  public int incrementAndGet(T object) {
    return getAndAdd(object, 1) + 1;
  }

  public int decrementAndGet(T object) {
    return getAndAdd(object, -1) - 1;
  }
}
