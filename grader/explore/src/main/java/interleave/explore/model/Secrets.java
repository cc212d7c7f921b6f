package interleave.explore.model;

import interleave.explore.run.ThreadHooks;
import java.io.ObjectInputStream;

/** Stands for {@code jdk.internal.access.SharedSecrets}. */
public final class Secrets {
  private static final Access ACCESS = new Access() {
    @Override
    public void start(Thread thread, ThreadContainer container) {
      ThreadHooks.start(thread);
    }

    @Override
    public Thread currentCarrierThread() {
      return ThreadHooks.current();
    }

    @Override
    public int getThreadLocalRandomProbe() {
      return Dice.getProbe();
    }

    @Override
    public int advanceThreadLocalRandomProbe(int probe) {
      return Dice.advanceProbe(probe);
    }

    @Override
    public void checkArray(ObjectInputStream stream, Class<?> type, int count) {}
  };

  private Secrets() {}

  public static Access getJavaLangAccess() {
    return ACCESS;
  }

  public static Access getJavaUtilConcurrentTLRAccess() {
    return ACCESS;
  }

  public static Access getJavaObjectInputStreamAccess() {
    return ACCESS;
  }

  public static void setJavaUtilConcurrentTLRAccess(Access access) {}

  public static void setJavaUtilConcurrentFJPAccess(Access access) {}
}
