package interleave.kit.sys;

import interleave.kit.Errno;
import interleave.kit.Posix;
import interleave.kit.PosixException;
import interleave.kit.Spawn;
import java.util.Optional;

/** Becomes the parent of an orphan, reaps it, and proves that nothing is left. */
final class Supervisor {
  private Supervisor() {}

  public static void main(String[] args) {
    System.out.println(Supervision.hasChildren() + " " + Supervision.reapAny().isPresent());
    Supervision.becomeSubreaper();
    int child = Spawn.program("sh").args("-c", "sleep 60 & exit 3").start();
    Reaped first = reap();
    System.out.println((first.pid() == child) + " " + first.status());
    System.out.println(Supervision.hasChildren() + " " + Supervision.reapAny().isPresent());
    int orphan = onlyChild();
    System.out.println(Supervision.kill(orphan, Posix.SIGKILL));
    System.out.println(reap().equals(new Reaped(orphan, new interleave.kit.Status(9))));
    System.out.println(Supervision.hasChildren() + " " + Supervision.kill(orphan, Posix.SIGKILL));
    limits();
    Supervision.dieWithParent(0);
  }

  private static void limits() {
    // Classes must be loaded, and functions found, before no file can be opened any more.
    Posix.close(Posix.pipe().readFd());
    Errno.of(0);
    Supervision.limit(Limit.OPEN_FILES, 4);
    try {
      Posix.pipe();
    } catch (PosixException failure) {
      System.out.println(failure.errno());
    }
    Supervision.limitProcesses(100_000);
    try {
      Supervision.limit(Limit.CORE_BYTES, 0);
      Supervision.kill(Posix.getpid(), 999);
    } catch (PosixException failure) {
      System.out.println(failure.errno() == Errno.EINVAL);
    }
  }

  private static Reaped reap() {
    while (true) {
      Optional<Reaped> reaped = Supervision.reapAny();
      if (reaped.isPresent()) {
        return reaped.get();
      }
      Thread.onSpinWait();
    }
  }

  private static int onlyChild() {
    return (int) ProcessHandle.current().children().findFirst().orElseThrow().pid();
  }
}
