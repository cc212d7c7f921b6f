package interleave.explore.model;

/** Stands for {@code java.lang.ref.Cleaner}: nothing is cleaned unless asked, since a collector keeps to no schedule. */
public final class Cleaner {
  private static final Cleaner ONLY = new Cleaner();

  private Cleaner() {}

  /** Stands for {@code jdk.internal.ref.CleanerFactory.cleaner}, too. */
  public static Cleaner cleaner() {
    return ONLY;
  }

  public static Cleaner create() {
    return ONLY;
  }

  public Cleanable register(Object object, Runnable action) {
    boolean[] done = new boolean[1];
    return () -> {
      if (done[0]) return;
      done[0] = true;
      action.run();
    };
  }

  /** Stands for {@code Cleaner.Cleanable}. */
  @FunctionalInterface
  public interface Cleanable {
    void clean();
  }
}
