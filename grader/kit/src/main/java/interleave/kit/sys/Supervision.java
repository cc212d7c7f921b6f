package interleave.kit.sys;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import interleave.kit.Errno;
import interleave.kit.PosixException;
import interleave.kit.Status;
import interleave.kit.libc.NativeFunction;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;

/**
 * Lets this process be the init of everything that descends from it. Internal; none of its calls is
 * journaled.
 *
 * <p>The JVM that calls {@link #reapAny} must not use {@link ProcessBuilder}: it would lose
 * statuses.
 */
public final class Supervision {
  private static final NativeFunction PRCTL = NativeFunction.of("prctl");
  private static final NativeFunction WAITPID = NativeFunction.of("waitpid");
  private static final NativeFunction WAITID = NativeFunction.of("waitid");
  private static final NativeFunction KILL = NativeFunction.of("kill");
  private static final NativeFunction GETRLIMIT = NativeFunction.of("getrlimit");
  private static final NativeFunction SETRLIMIT = NativeFunction.of("setrlimit");

  private static final int PR_SET_PDEATHSIG = 1;
  private static final int PR_SET_CHILD_SUBREAPER = 36;
  private static final int WNOHANG = 1;
  private static final int WEXITED = 4;
  private static final int WNOWAIT = 0x0100_0000;
  private static final int ANY_CHILD = -1;
  private static final int ALL_CHILDREN = 0;
  private static final int SIGINFO_BYTES = 128;

  private Supervision() {}

  /** Becomes the parent of every descendant whose own parent ends. */
  public static void becomeSubreaper() {
    checked((int) PRCTL.call(PR_SET_CHILD_SUBREAPER, 1, 0, 0), "prctl");
  }

  /**
   * Asks for a signal when the parent ends. The kernel means the parent's <em>thread</em> that
   * started this process.
   *
   * @param signal 0 for none
   */
  public static void dieWithParent(int signal) {
    checked((int) PRCTL.call(PR_SET_PDEATHSIG, signal, 0, 0), "prctl");
  }

  /**
   * Takes one ended child off the process table; empty if none has ended, or there is none at all.
   * Never blocks.
   */
  public static Optional<Reaped> reapAny() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment status = arena.allocate(JAVA_INT);
      int pid = (int) WAITPID.call(ANY_CHILD, status.address(), WNOHANG);
      if (pid > 0) {
        return Optional.of(new Reaped(pid, new Status(status.get(JAVA_INT, 0))));
      } else if (pid == 0 || failedWith(Errno.ECHILD)) {
        return Optional.empty();
      }
      throw PosixException.of(NativeFunction.errno(), "waitpid");
    }
  }

  /**
   * Tells whether a child is left, alive or a zombie; {@code false} is the kernel's {@code ECHILD}.
   */
  public static boolean hasChildren() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment info = arena.allocate(SIGINFO_BYTES, 8);
      int result = (int) WAITID.call(ALL_CHILDREN, 0, info.address(), WEXITED | WNOHANG | WNOWAIT);
      if (result == -1 && failedWith(Errno.ECHILD)) {
        return false;
      }
      checked(result, "waitid");
      return true;
    }
  }

  /**
   * Sends a signal.
   *
   * @return whether there was such a process
   * @throws PosixException {@code EPERM} if it is another user's
   */
  public static boolean kill(int pid, int signal) {
    int result = (int) KILL.call(pid, signal);
    if (result == -1 && failedWith(Errno.ESRCH)) {
      return false;
    }
    checked(result, "kill");
    return true;
  }

  /**
   * Bounds the processes and threads of this user; holds for this process and all that it starts
   * from now on.
   */
  public static void limitProcesses(long most) {
    limit(Limit.PROCESSES, most);
  }

  /**
   * Bounds a resource for this process and all that it starts from now on; a narrower bound is
   * kept.
   */
  public static void limit(Limit what, long most) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment limits = arena.allocate(JAVA_LONG, 2);
      checked((int) GETRLIMIT.call(what.number, limits.address()), "getrlimit");
      // Soft, then hard. Unsigned: unlimited is the largest number that there is.
      for (int i = 0; i < 2; i++) {
        if (Long.compareUnsigned(most, limits.getAtIndex(JAVA_LONG, i)) < 0) {
          limits.setAtIndex(JAVA_LONG, i, most);
        }
      }
      checked((int) SETRLIMIT.call(what.number, limits.address()), "setrlimit");
    }
  }

  private static boolean failedWith(Errno errno) {
    return NativeFunction.errno() == errno.number();
  }

  private static void checked(int result, String call) {
    if (result == -1) {
      throw PosixException.of(NativeFunction.errno(), call);
    }
  }
}
