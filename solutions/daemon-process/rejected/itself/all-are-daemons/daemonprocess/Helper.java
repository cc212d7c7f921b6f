// Wrong: children that are no daemons die with their parent, too.
package daemonprocess;

import interleave.kit.Pipe2;
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
    // Nobody ever writes; the write end is open as long as this process lives.
    Pipe2 life = Posix.pipe();
    int end = life.readFd();
    pid = Spawn.of(main).args(String.valueOf(end)).args(args).inherit(end).start();
    Posix.close(end);
    return pid;
  }

  public Status join() {
    return Posix.waitpid(pid);
  }

  public static String[] enter(String[] all) {
    if (!all[0].equals("-")) {
      int life = Integer.parseInt(all[0]);
      Thread.ofPlatform()
          .daemon()
          .start(
              () -> {
                Posix.read(life, new byte[1]);
                Posix.exit(1);
              });
    }
    return Arrays.copyOfRange(all, 1, all.length);
  }
}
