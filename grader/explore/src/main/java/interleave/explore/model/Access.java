package interleave.explore.model;

/** Stands for the interfaces by which the JDK's packages reach into each other. */
public interface Access {
  void start(Thread thread, ThreadContainer container);

  Thread currentCarrierThread();

  int getThreadLocalRandomProbe();

  int advanceThreadLocalRandomProbe(int probe);

  void checkArray(java.io.ObjectInputStream stream, Class<?> type, int count);
}
