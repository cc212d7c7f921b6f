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
    Spawn child = Spawn.of(main).args(String.valueOf(daemon)).args(args);
    if (daemon) {
      Pipe2 life = Posix.pipe();
      pid = child.connect(Posix.STDIN, life.readFd()).start();
      Posix.close(life.readFd());
    } else {
      pid = child.start();
    }
    return pid;
  }

  public Status join() {
    return Posix.waitpid(pid);
  }

  public static String[] enter(String[] all) {
    inDaemon = Boolean.parseBoolean(all[0]);
    if (inDaemon) {
      Thread watch = new Thread(Helper::outliveNobody, "parent");
      watch.setDaemon(true);
      watch.start();
    }
    return Arrays.copyOfRange(all, 1, all.length);
  }

  private static void outliveNobody() {
    byte[] nothing = new byte[8];
    while (Posix.read(Posix.STDIN, nothing) > 0) {
      // Nobody writes.
    }
    Runtime.getRuntime().halt(1);
  }
}
