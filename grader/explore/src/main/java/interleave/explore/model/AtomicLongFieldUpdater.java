package interleave.explore.model;

import interleave.explore.run.Hooks;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** Stands for {@code java.util.concurrent.atomic.AtomicLongFieldUpdater}. */
public final class AtomicLongFieldUpdater<T> {
  private static final Unsafe UNSAFE = Unsafe.getUnsafe();
  private final long offset;

  private AtomicLongFieldUpdater(long offset) {
    this.offset = offset;
  }

  public static <U> AtomicLongFieldUpdater<U> newUpdater(Class<U> owner, String name) {
    return new AtomicLongFieldUpdater<>(UNSAFE.objectFieldOffset(owner, name));
  }

  public long get(T object) {
    Hooks.pointHere();
    return UNSAFE.getLongVolatile(object, offset);
  }

  public void set(T object, long value) {
    Hooks.pointHere();
    UNSAFE.putLongVolatile(object, offset, value);
  }

  public void lazySet(T object, long value) {
    set(object, value);
  }

  public boolean compareAndSet(T object, long expected, long value) {
    Hooks.pointHere();
    return UNSAFE.compareAndSetLong(object, offset, expected, value);
  }

  public boolean weakCompareAndSet(T object, long expected, long value) {
    return compareAndSet(object, expected, value);
  }

  public long getAndUpdate(T object, LongUnaryOperator update) {
    while (true) {
      long found = get(object);
      if (compareAndSet(object, found, update.applyAsLong(found))) return found;
    }
  }

  public long updateAndGet(T object, LongUnaryOperator update) {
    while (true) {
      long found = get(object);
      long value = update.applyAsLong(found);
      if (compareAndSet(object, found, value)) return value;
    }
  }

  public long accumulateAndGet(T object, long value, LongBinaryOperator operator) {
    return updateAndGet(object, found -> operator.applyAsLong(found, value));
  }

  public long getAndAccumulate(T object, long value, LongBinaryOperator operator) {
    return getAndUpdate(object, found -> operator.applyAsLong(found, value));
  }

  public long getAndSet(T object, long value) {
    Hooks.pointHere();
    return UNSAFE.getAndSetLong(object, offset, value);
  }

  public long getAndAdd(T object, long delta) {
    Hooks.pointHere();
    return UNSAFE.getAndAddLong(object, offset, delta);
  }

  public long addAndGet(T object, long delta) {
    return getAndAdd(object, delta) + delta;
  }

  public long getAndIncrement(T object) {
    return getAndAdd(object, 1);
  }

  public long getAndDecrement(T object) {
    return getAndAdd(object, -1);
  }

  public long incrementAndGet(T object) {
    return getAndAdd(object, 1) + 1;
  }

  public long decrementAndGet(T object) {
    return getAndAdd(object, -1) - 1;
  }
}
