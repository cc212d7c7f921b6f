package interleave.explore.model;

import interleave.explore.run.Hooks;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Stands for {@code java.util.concurrent.atomic.AtomicReferenceFieldUpdater}. */
public final class AtomicReferenceFieldUpdater<T, V> {
  private static final Unsafe UNSAFE = Unsafe.getUnsafe();
  private final long offset;

  private AtomicReferenceFieldUpdater(long offset) {
    this.offset = offset;
  }

  public static <U, W> AtomicReferenceFieldUpdater<U, W> newUpdater(Class<U> owner, Class<W> type, String name) {
    return new AtomicReferenceFieldUpdater<>(UNSAFE.objectFieldOffset(owner, name));
  }

  @SuppressWarnings("unchecked")
  public V get(T object) {
    Hooks.pointHere();
    return (V) UNSAFE.getReferenceVolatile(object, offset);
  }

  public void set(T object, V value) {
    Hooks.pointHere();
    UNSAFE.putReferenceVolatile(object, offset, value);
  }

  public void lazySet(T object, V value) {
    set(object, value);
  }

  public boolean compareAndSet(T object, V expected, V value) {
    Hooks.pointHere();
    return UNSAFE.compareAndSetReference(object, offset, expected, value);
  }

  public boolean weakCompareAndSet(T object, V expected, V value) {
    return compareAndSet(object, expected, value);
  }

  @SuppressWarnings("unchecked")
  public V getAndSet(T object, V value) {
    Hooks.pointHere();
    return (V) UNSAFE.getAndSetReference(object, offset, value);
  }

  public V getAndUpdate(T object, UnaryOperator<V> update) {
    while (true) {
      V found = get(object);
      if (compareAndSet(object, found, update.apply(found))) return found;
    }
  }

  public V updateAndGet(T object, UnaryOperator<V> update) {
    while (true) {
      V found = get(object);
      V value = update.apply(found);
      if (compareAndSet(object, found, value)) return value;
    }
  }

  public V accumulateAndGet(T object, V value, BinaryOperator<V> operator) {
    return updateAndGet(object, found -> operator.apply(found, value));
  }
}
