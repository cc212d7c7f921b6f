package interleave.judge.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Gives each run a user id that nobody else has, so that the limit on processes counts that run alone and
 * signals cannot leave it. Only root can; others keep their own id.
 */
final class Users {
  /** Far above what distributions, containers and directory services hand out. */
  private static final int FIRST = 1 << 30;

  private static final int RUNS = 128;
  private static final AtomicInteger RUN = new AtomicInteger();

  private Users() {}

  static boolean canChange() {
    return Kernel.call(SystemCall.GETEUID) == 0;
  }

  static int next() {
    int pid = (int) ProcessHandle.current().pid();
    return FIRST + pid * RUNS + Math.floorMod(RUN.getAndIncrement(), RUNS);
  }

  /** Tells whether a stranger may read all these paths, as far as they exist. */
  static boolean canReach(Collection<Path> paths) {
    return paths.stream().filter(Files::exists).allMatch(Users::canReach);
  }

  private static boolean canReach(Path path) {
    try {
      Path real = path.toRealPath();
      if (!allows(real, PosixFilePermission.OTHERS_READ)) {
        return false;
      }
      for (Path folder = real.getParent(); folder != null; folder = folder.getParent()) {
        if (!allows(folder, PosixFilePermission.OTHERS_EXECUTE)) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean allows(Path path, PosixFilePermission permission) throws IOException {
    return Files.getPosixFilePermissions(path).contains(permission);
  }

  /** Makes the run's user the owner of what it may write, where root owns it so far. */
  static void give(Collection<Path> paths, int user) {
    for (Path path : paths) {
      try {
        if (Files.exists(path)
            && (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS) == 0
            && !Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_WRITE)) {
          Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
