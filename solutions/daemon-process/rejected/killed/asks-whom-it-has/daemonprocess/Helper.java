// Wrong: takes for its parent whoever that is when it begins; it may be the one to which orphans go.
package daemonprocess;

import interleave.kit.Posix;
import interleave.kit.Spawn;
import interleave.kit.Status;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Is a child process, which may be a daemon: one that dies with its parent, and has no children of its own. */
public final class Helper {
  private static boolean inDaemon;

  private final Class<?> main;
  private final String[] args;
  private boolean daemon;
  private int pid;

  public Helper(Class<?> main, String... args) {
    this.main = main;
    this.args = args.clone();
  }

  public void setDaemon(boolean daemon) {
    if (pid != 0) {
      throw new IllegalStateException("started already");
    }
    this.daemon = daemon;
  }

  public boolean isDaemon() {
    return daemon;
  }

  public int start() {
    if (pid != 0) {
      throw new IllegalStateException("started already");
    }
    if (inDaemon) {
      throw new IllegalStateException("a daemon has no children");
    }
    String parent = daemon ? String.valueOf(Posix.getpid()) : "-";
    pid = Spawn.of(main).args(parent).args(args).start();
    return pid;
  }

  public Status join() {
    return Posix.waitpid(pid);
  }

  public static String[] enter(String[] all) {
    if (!all[0].equals("-")) {
      inDaemon = true;
      int parent = Posix.getppid();
      Thread.ofPlatform().daemon().start(() -> follow(parent));
    }
    return Arrays.copyOfRange(all, 1, all.length);
  }

  private static void follow(int parent) {
    while (Posix.getppid() == parent) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(40));
    }
    Posix.exit(1);
  }
}
