package producerconsumer;

/** Makes items, one after the other. Given: leave it as it is. */
@FunctionalInterface
public interface Source<T> {

  /** Makes the next item, which may take a while; null when there are no more, and then it is not called again. */
  T next();
}
