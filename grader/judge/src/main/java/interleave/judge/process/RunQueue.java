package interleave.judge.process;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Adds up how long the threads of one process have waited for a processor: the second number of {@code
 * /proc/PID/task/TID/schedstat}, in nanoseconds (Linux documentation, sched-stats). What a thread had
 * waited when it was last looked at stays counted after its end. Only the warden's one thread may call.
 */
final class RunQueue implements AutoCloseable {
  /** So many files at most stay open in all processes; a thread beyond them is opened for each look. */
  private static final int MOST_OPEN = 256;

  private static final ByteBuffer BUFFER = ByteBuffer.allocateDirect(128);
  private static int open;

  private static final class Waiter {
    private FileChannel file;
    private long delay;
  }

  private final int pid;
  private final Map<String, Waiter> waiters = new HashMap<>();
  private long ended;
  private int threads;
  private long newest = -1;

  RunQueue(int pid) {
    this.pid = pid;
  }

  /**
   * Looks at each thread.
   *
   * @param count how many there are
   * @param number the newest number of any process or thread, negative if not known; while neither
   *     changes, the threads are the same
   */
  void measure(int count, long number) {
    if (number < 0 || number != newest || count != threads) {
      newest = number;
      threads = count;
      String[] names = new File("/proc/" + pid + "/task").list();
      for (String name : names == null ? new String[0] : names) {
        waiters.computeIfAbsent(name, each -> new Waiter());
      }
    }
    waiters.entrySet().removeIf(each -> !look(each.getKey(), each.getValue()));
  }

  long delayNanos() {
    long sum = ended;
    for (Waiter each : waiters.values()) {
      sum += each.delay;
    }
    return sum;
  }

  /** Returns whether the thread is still there. */
  private boolean look(String thread, Waiter waiter) {
    try {
      if (waiter.file != null) {
        waiter.delay = read(waiter.file);
        return true;
      }
      FileChannel file = FileChannel.open(Path.of("/proc/" + pid + "/task/" + thread + "/schedstat"));
      if (open < MOST_OPEN) {
        open++;
        waiter.file = file;
        waiter.delay = read(file);
      } else {
        try (file) {
          waiter.delay = read(file);
        }
      }
      return true;
    } catch (IOException | RuntimeException e) {
      // The thread has just ended, or the kernel keeps no such book.
      ended += waiter.delay;
      close(waiter);
      return false;
    }
  }

  private static long read(FileChannel file) throws IOException {
    BUFFER.clear();
    int length = file.read(BUFFER, 0);
    if (length <= 0) {
      throw new IOException("the thread has ended");
    }
    int at = 0;
    while (BUFFER.get(at) != ' ') {
      at++;
    }
    long number = 0;
    for (at++; at < length && BUFFER.get(at) != ' '; at++) {
      number = number * 10 + BUFFER.get(at) - '0';
    }
    return number;
  }

  private static void close(Waiter waiter) {
    if (waiter.file != null) {
      open--;
      try {
        waiter.file.close();
      } catch (IOException e) {
        // Nothing depends on it.
      }
      waiter.file = null;
    }
  }

  @Override
  public void close() {
    waiters.values().forEach(RunQueue::close);
  }
}
