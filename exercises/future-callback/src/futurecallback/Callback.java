package futurecallback;

/** Is told what came of something; leave it as it is. */
@FunctionalInterface
public interface Callback<T> {

  /**
   * Tells what came of it.
   *
   * @param value the result; null if it failed, or if the result is null
   * @param error why it failed; null if it did not
   */
  void done(T value, Throwable error);
}
