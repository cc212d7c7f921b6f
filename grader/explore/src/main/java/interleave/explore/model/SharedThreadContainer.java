package interleave.explore.model;

import interleave.explore.run.ThreadHooks;

/** Stands for {@code jdk.internal.vm.SharedThreadContainer}. */
public final class SharedThreadContainer extends ThreadContainer {
  private SharedThreadContainer() {
    super(true);
  }

  public static SharedThreadContainer create(String name) {
    return new SharedThreadContainer();
  }

  public static SharedThreadContainer create(ThreadContainer parent, String name) {
    return new SharedThreadContainer();
  }

  public void start(Thread thread) {
    ThreadHooks.start(thread);
  }

  public void close() {}
}
