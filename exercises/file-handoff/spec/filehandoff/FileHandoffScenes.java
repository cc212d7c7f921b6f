package filehandoff;

import interleave.kit.Journal;
import interleave.kit.Posix;
import interleave.kit.sys.Onlooker;
import interleave.kit.sys.ProcessTable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Has a product handed over in a file. */
public final class FileHandoffScenes {
  private static final String OLD = "4711";
  private static final String HALF = "47";

  /** A JVM has so many threads as soon as it is one, and before that it is not to be stopped. */
  private static final int THREADS_OF_A_JVM = 4;

  private FileHandoffScenes() {}

  /**
   * Plays the parent.
   *
   * @param args whether an old file is there, none, not even its folder, or half a file while the child has not
   *     come to write; the range
   */
  public static void main(String[] args) throws IOException {
    Journal.name("parent");
    Path file = Path.of(args[0].equals("nowhere") ? "nowhere/result" : "result");
    if (args[0].equals("old")) {
      Files.writeString(file, OLD);
    }
    int me = Posix.getpid();
    String[] outcome = {"nothing, it waits for ever"};
    Thread caller =
        new Thread(() -> outcome[0] = call(Integer.parseInt(args[1]), Integer.parseInt(args[2]), file), "caller");
    caller.setDaemon(true);
    Journal.enter("product");
    caller.start();
    if (args[0].equals("half")) {
      Journal.mark("held", hold(me, caller, file) ? "yes" : "no");
    }
    Onlooker.overFamily(me).await(() -> !caller.isAlive());
    Journal.leave("product");
    Journal.mark("outcome", outcome[0]);
    Journal.mark("file", Files.exists(file) ? "still there" : "gone");
    Journal.mark("left", ProcessTable.children(me));
    Posix.exit(0);
  }

  private static String call(int from, int to, Path file) {
    try {
      return String.valueOf(Handoff.product(from, to, file));
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName();
    }
  }

  /**
   * Stops the child before it writes, puts half a file in its place until the parent has gone to sleep for good or
   * has come back, and takes it away before the child goes on.
   *
   * @return whether the child was stopped in time
   */
  private static boolean hold(int me, Thread caller, Path file) {
    int child = firstChild(me, caller);
    while (child != 0 && threads(child) < THREADS_OF_A_JVM && !ProcessTable.hasEnded(child)) {
      LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(200));
    }
    if (child == 0 || ProcessTable.hasEnded(child)) {
      return false;
    }
    Posix.kill(child, Posix.SIGSTOP);
    boolean inTime = !Files.exists(file) && !ProcessTable.hasEnded(child);
    if (inTime) {
      new Onlooker(me).await(() -> isBack(caller, file));
      delete(file);
    }
    Posix.kill(child, Posix.SIGCONT);
    return inTime;
  }

  private static boolean isBack(Thread caller, Path file) {
    try {
      if (caller.isAlive() && !Files.exists(file)) {
        Path aside = Path.of("aside");
        Files.writeString(aside, HALF);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return !caller.isAlive();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int firstChild(int me, Thread caller) {
    int[] children = ProcessTable.childrenOf(me);
    while (children.length == 0 && caller.isAlive()) {
      LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(200));
      children = ProcessTable.childrenOf(me);
    }
    return children.length == 0 ? 0 : children[0];
  }

  private static int threads(int pid) {
    String[] threads = new File("/proc/" + pid + "/task").list();
    return threads == null ? 0 : threads.length;
  }
}
