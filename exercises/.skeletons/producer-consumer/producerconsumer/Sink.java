package producerconsumer;

/** Works on items, one after the other. Given: leave it as it is. */
@FunctionalInterface
public interface Sink<T> {

  /** Works on an item, which may take a while. */
  void accept(T item);
}
