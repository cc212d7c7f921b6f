package interleave.judge.process;

import interleave.judge.sandbox.Isolation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lends out wardens: starting one takes longer than most plays. Those that are idle end with this JVM, whose
 * end closes their standard input.
 */
final class Wardens {
  private static final int MOST_IDLE = 6;
  private static final Map<Wardens.Kind, Wardens> ALL = new ConcurrentHashMap<>();

  private record Kind(Path javaHome, Isolation level) {}

  private final Kind kind;
  private final Deque<WardenProcess> idle = new ArrayDeque<>();

  private Wardens(Kind kind) {
    this.kind = kind;
  }

  static Wardens of(Path javaHome, Isolation level) {
    return ALL.computeIfAbsent(new Kind(javaHome, level), Wardens::new);
  }

  /** Returns a warden that waits for an order. */
  WardenProcess take() throws IOException {
    synchronized (this) {
      for (WardenProcess one = idle.poll(); one != null; one = idle.poll()) {
        if (one.isUsable()) {
          return one;
        }
        one.close();
      }
    }
    return WardenProcess.start(kind.javaHome(), kind.level());
  }

  /** Takes a warden back, or dismisses it. */
  synchronized void giveBack(WardenProcess warden) {
    if (warden.isUsable() && idle.size() < MOST_IDLE) {
      idle.push(warden);
    } else {
      warden.close();
    }
  }

  /** Starts a warden ahead unless one is idle; a play that finds none tries again and reports. */
  void prepare() {
    synchronized (this) {
      if (!idle.isEmpty()) {
        return;
      }
    }
    try {
      giveBack(WardenProcess.start(kind.javaHome(), kind.level()));
    } catch (IOException e) {
      // As said.
    }
  }
}
