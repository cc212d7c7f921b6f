package interleave.cli;

import java.util.ArrayList;
import java.util.List;

/** Keeps processors busy beside a measurement, to show that verdicts do not depend on quiet. */
final class Burners implements AutoCloseable {
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean over;
  private volatile long heat;

  Burners(int count) {
    for (int i = 1; i <= count; i++) {
      threads.add(Thread.ofPlatform().daemon().name("burner-" + i).start(this::burn));
    }
  }

  private void burn() {
    while (!over) {
      heat = heat * 31 + 7;
    }
  }

  @Override
  public void close() {
    over = true;
  }
}
