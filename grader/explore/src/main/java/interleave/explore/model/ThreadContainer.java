package interleave.explore.model;

import java.util.stream.Stream;

/** Stands for {@code jdk.internal.vm.ThreadContainer}. */
public class ThreadContainer {
  public ThreadContainer(boolean shared) {}

  public void onStart(Thread thread) {}

  public void onExit(Thread thread) {}

  public Thread owner() {
    return null;
  }

  public long threadCount() {
    return 0;
  }

  public Stream<Thread> threads() {
    return Stream.empty();
  }
}
