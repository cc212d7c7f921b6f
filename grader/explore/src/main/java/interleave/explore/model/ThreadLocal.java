package interleave.explore.model;

import interleave.explore.run.ThreadHooks;
import java.util.Map;
import java.util.function.Supplier;

/** Stands for {@code java.lang.ThreadLocal}, since carriers serve many threads. */
public class ThreadLocal<T> {
  public static <S> ThreadLocal<S> withInitial(Supplier<? extends S> supplier) {
    return new ThreadLocal<>() {
      @Override
      protected S initialValue() {
        return supplier.get();
      }
    };
  }

  protected T initialValue() {
    return null;
  }

  @SuppressWarnings("unchecked")
  public T get() {
    Map<Object, Object> locals = ThreadHooks.locals();
    if (!locals.containsKey(this)) locals.put(this, initialValue());
    return (T) locals.get(this);
  }

  public void set(T value) {
    ThreadHooks.locals().put(this, value);
  }

  public void remove() {
    ThreadHooks.locals().remove(this);
  }
}
