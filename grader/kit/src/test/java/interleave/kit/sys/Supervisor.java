package interleave.kit.sys;

import interleave.kit.Pipe2;
import interleave.kit.Posix;
import interleave.kit.PosixException;
import interleave.kit.Spawn;
import interleave.kit.Status;
import java.util.ArrayList;
import java.util.List;
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
    System.out.println(reap().equals(new Reaped(orphan, new Status(9))));
    System.out.println(Supervision.hasChildren() + " " + Supervision.kill(orphan, Posix.SIGKILL));
    Supervision.dieWithParent(0);
    limits();
  }

  private static void limits() {
    Supervision.limitProcesses(1_000_000);
    Supervision.limit(Limit.CORE_BYTES, 0);
    try {
      Supervision.kill(Posix.getpid(), 999);
    } catch (PosixException failure) {
      System.out.println(failure.errno());
    }
    Supervision.limit(Limit.OPEN_FILES, 100);
    List<Pipe2> pipes = new ArrayList<>();
    try {
      while (pipes.size() < 100) {
        pipes.add(Posix.pipe());
      }
    } catch (PosixException failure) {
      for (Pipe2 pipe : pipes) {
        Posix.close(pipe.readFd());
      }
      System.out.println(failure.errno());
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
