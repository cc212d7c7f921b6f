package interleave.judge.sandbox;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * Makes raw Linux system calls. The raw form matters: the C library's {@code setresuid} changes every
 * thread of the process, the system call only the calling one.
 */
public final class Kernel {
  private static final Linker LINKER = Linker.nativeLinker();
  private static final MethodHandle SYSCALL =
      LINKER.downcallHandle(
          LINKER.defaultLookup().find("syscall").orElseThrow(),
          FunctionDescriptor.of(
              JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG),
          Linker.Option.captureCallState("errno"),
          Linker.Option.firstVariadicArg(1));

  private static final int ORDINARY = 0;
  private static final int ROUND_ROBIN = 2;
  private static final int RESET_ON_FORK = 0x40000000;

  private Kernel() {}

  /** Tells whether this machine's calls are known here: Linux on x86-64 or aarch64. */
  public static boolean isSupported() {
    return System.getProperty("os.name").equals("Linux") && Architecture.here().isPresent();
  }

  /**
   * Lets the calling thread go before all others, in real time, or else by its nice value; where neither is
   * permitted, it stays as it is. Take it back before starting anything (sched_setscheduler(2), sched(7)).
   */
  public static void precede() {
    final int before = -10;
    if (!rank(ROUND_ROBIN | RESET_ON_FORK, 1)) {
      call(SystemCall.SETPRIORITY, 0, 0, before);
    }
  }

  /** Takes {@link #precede} back. */
  public static void rankAsUsual() {
    rank(ORDINARY, 0);
    call(SystemCall.SETPRIORITY, 0, 0, 0);
  }

  private static boolean rank(int policy, int priority) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment parameter = arena.allocateFrom(JAVA_INT, priority);
      return call(SystemCall.SCHED_SETSCHEDULER, 0, policy, parameter.address()) == 0;
    }
  }

  /** Makes a call and returns its result, or the negative error number. */
  public static long call(SystemCall call, long... arguments) {
    try (Arena arena = Arena.ofConfined()) {
      return call(
          arena.allocate(Linker.Option.captureStateLayout()),
          call.number(),
          argument(arguments, 0),
          argument(arguments, 1),
          argument(arguments, 2),
          argument(arguments, 3),
          argument(arguments, 4));
    }
  }

  /** Makes a call without allocating or loading anything, for threads that may not open files any more. */
  static long call(MemorySegment state, long number, long a, long b, long c, long d, long e) {
    try {
      long result = (long) SYSCALL.invokeExact(state, number, a, b, c, d, e);
      return result < 0 ? -state.get(JAVA_INT, 0) : result;
    } catch (Throwable thrown) {
      throw new IllegalStateException(thrown);
    }
  }

  /** Sends a signal; returns 0 or the negative error number. */
  public static long kill(int pid, int signal) {
    return call(SystemCall.KILL, pid, signal);
  }

  /** Ends this process at once; the JVM's own halt waits 300 ms for threads that are blocked in a call. */
  public static void exit(int status) {
    call(SystemCall.EXIT_GROUP, status);
  }

  /** Makes this process the adoptive parent of all its orphaned descendants. */
  public static void becomeSubreaper() {
    final int setChildSubreaper = 36;
    long result = call(SystemCall.PRCTL, setChildSubreaper, 1);
    if (result != 0) {
      throw new IllegalStateException("prctl(PR_SET_CHILD_SUBREAPER): error " + -result);
    }
  }

  /** Reaps any ended child: its pid and raw wait status, pid 0 if none has ended, pid -1 if there is no child. */
  public static Reaped reapAny() {
    return reap(-1, true);
  }

  /** Waits for one child, or only looks if {@code now} is set. */
  static Reaped reap(int pid, boolean now) {
    final int noHang = 1;
    final int interrupted = -4;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment status = arena.allocate(JAVA_INT);
      long result;
      do {
        result = call(SystemCall.WAIT4, pid, status.address(), now ? noHang : 0, 0);
      } while (result == interrupted);
      return new Reaped((int) Math.max(result, -1), status.get(JAVA_INT, 0));
    }
  }

  private static long argument(long[] arguments, int index) {
    return index < arguments.length ? arguments[index] : 0;
  }

  /** Holds what a wait call told. */
  public record Reaped(int pid, int status) {}
}
