package interleave.judge.stage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a stream to its end and keeps the last of it. */
final class Tail {
  private static final int KEPT = 2000;
  private static final long PATIENCE_MILLIS = 500;

  private final InputStream in;
  private final Thread reader;
  private final StringBuilder kept = new StringBuilder();

  Tail(InputStream in) {
    this.in = in;
    this.reader = Thread.ofPlatform().daemon().name("subject-stderr").start(this::read);
  }

  private void read() {
    byte[] some = new byte[1024];
    try {
      for (int n; (n = in.read(some)) >= 0; ) {
        synchronized (kept) {
          kept.append(new String(some, 0, n, StandardCharsets.UTF_8));
          if (kept.length() > KEPT) kept.delete(0, kept.length() - KEPT);
        }
      }
    } catch (IOException e) {
      // The process has gone, and its stream with it.
    }
  }

  /** Returns the last that was said, once the stream has ended or soon after. */
  String text() throws InterruptedException {
    reader.join(PATIENCE_MILLIS);
    synchronized (kept) {
      return kept.toString().strip();
    }
  }
}
