package interleave.stage.play;

import java.io.File;
import java.util.HashMap;
import java.util.Map;

/**
 * Adds up how long this process's threads waited for a processor, and how long they had one, since the play
 * began. From what other processes are to blame for it makes an extension of all time limits.
 */
public final class RunDelay {
  private static final String TASKS = "/proc/self/task";
  private static final long NOTICEABLE_NANOS = 1_000_000;

  private final int cores = Runtime.getRuntime().availableProcessors();
  private final long most;
  private final Map<String, long[]> last = new HashMap<>();
  private final Map<String, long[]> ended = new HashMap<>();
  private long baseCpu;
  private long baseDelay;
  private long cpu;
  private long delay;
  private long sampled = System.nanoTime();
  private volatile long extension;
  private volatile boolean blind;

  /**
   * @param most largest extension in nanoseconds
   */
  RunDelay(long most) {
    this.most = most;
    sample();
    baseCpu = cpu;
    baseDelay = delay;
    extension = 0;
  }

  /** Reads everything anew; for the director alone. */
  void sample() {
    String[] tasks = new File(TASKS).list();
    blind = tasks == null;
    if (blind) return;
    long now = System.nanoTime();
    long cpuBefore = cpu;
    long worst = 0;
    for (String task : tasks) worst = Math.max(worst, take(task));
    long wall = Math.max(1, now - sampled);
    sampled = now;
    // A process that uses the whole machine waits for itself, and deserves no extension for that.
    double others = Math.max(0, 1 - (double) (cpu - cpuBefore) / ((double) wall * cores));
    extension = Math.min(most, extension + (long) (worst * others));
  }

  private long take(String task) {
    byte[] text = ProcFile.read(TASKS + "/" + task + "/schedstat");
    if (text == null) return 0;
    long[] before = last.get(task);
    if (before == null) last.put(task, before = new long[2]);
    long moreCpu = ProcFile.number(text, 0) - before[0];
    long moreDelay = ProcFile.number(text, 1) - before[1];
    before[0] += moreCpu;
    before[1] += moreDelay;
    cpu += moreCpu;
    delay += moreDelay;
    return moreDelay;
  }

  /** Tells whether the kernel's files cannot be read here, so that delays can only be felt. */
  boolean isBlind() {
    return blind;
  }

  /** Notes how much later than asked the director woke up, which is all that a blind process can know. */
  void overslept(long nanos) {
    if (!blind || nanos < NOTICEABLE_NANOS) return;
    delay += nanos;
    extension = Math.min(most, extension + nanos);
  }

  /** Notes which kernel thread a player has; free plays only, the others last too short to care. */
  void begins(Player player) {
    if (player.play.turns == null && !blind) player.kernelThread = ProcFile.number(ProcFile.read("/proc/thread-self/stat"), 0);
  }

  /** Keeps what a thread has used when it ends, since its file goes with it. */
  void ends(Player player) {
    long task = player.kernelThread;
    if (task == 0) return;
    byte[] text = ProcFile.read("/proc/thread-self/schedstat");
    synchronized (ended) {
      ended.put(Long.toString(task), new long[] {ProcFile.number(text, 0), ProcFile.number(text, 1)});
    }
  }

  /** Takes in those that ended since; for the director alone. */
  void finish() {
    sample();
    synchronized (ended) {
      for (Map.Entry<String, long[]> entry : ended.entrySet()) {
        long[] before = last.get(entry.getKey());
        cpu += Math.max(0, entry.getValue()[0] - (before == null ? 0 : before[0]));
        delay += Math.max(0, entry.getValue()[1] - (before == null ? 0 : before[1]));
      }
      ended.clear();
    }
  }

  long delayNanos() {
    return delay - baseDelay;
  }

  long cpuNanos() {
    return cpu - baseCpu;
  }

  long extension() {
    return extension;
  }

  /** Returns this process's id, or 0 where there is no /proc. */
  public static long pid() {
    return ProcFile.number(ProcFile.read("/proc/self/stat"), 0);
  }

  /** Tells whether a kernel thread is ready to run, whatever Java believes of it. */
  static boolean wantsToRun(long kernelThread) {
    return kernelThread != 0 && ProcFile.state(ProcFile.read(TASKS + "/" + kernelThread + "/stat")) == 'R';
  }

  /** Tells whether any thread but the current one is ready to run. */
  static boolean anybodyWantsToRun() {
    String[] tasks = new File(TASKS).list();
    if (tasks == null) return false;
    long self = ProcFile.number(ProcFile.read("/proc/thread-self/stat"), 0);
    for (String task : tasks) {
      if (!task.equals(Long.toString(self)) && ProcFile.state(ProcFile.read(TASKS + "/" + task + "/stat")) == 'R') return true;
    }
    return false;
  }
}
