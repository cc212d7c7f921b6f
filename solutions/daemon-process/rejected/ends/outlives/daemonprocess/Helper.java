// Wrong: the flag is kept and changes nothing.
package daemonprocess;

import interleave.kit.Posix;
import interleave.kit.Spawn;
import interleave.kit.Status;
import java.util.Arrays;

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
    pid = Spawn.of(main).args(daemon ? "daemon" : "-").args(args).start();
    return pid;
  }

  public Status join() {
    return Posix.waitpid(pid);
  }

  public static String[] enter(String[] all) {
    inDaemon = all[0].equals("daemon");
    return Arrays.copyOfRange(all, 1, all.length);
  }
}
