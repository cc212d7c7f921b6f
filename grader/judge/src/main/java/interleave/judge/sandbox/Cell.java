package interleave.judge.sandbox;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.util.function.IntSupplier;

/**
 * Locks a throw-away thread into Landlock, seccomp and a user id of its own, and lets it start one process,
 * which inherits all of that. Everything is prepared outside; inside, the thread only makes system calls,
 * since it could not load a class from a file any more.
 */
final class Cell implements AutoCloseable {
  private static final int NO_NEW_PRIVILEGES = 38;
  private static final int DROP_FROM_BOUNDING_SET = 24;
  private static final int LAST_CAPABILITY = 63;
  private static final long MODE_FILTER = 1;
  private static final int INVALID = -22;

  private final Arena arena = Arena.ofShared();
  private final MemorySegment state = arena.allocate(Linker.Option.captureStateLayout());
  private final MemorySegment program;
  private final int rules;
  private final long user;

  private final long setGroups = SystemCall.SETGROUPS.number();
  private final long setGroup = SystemCall.SETRESGID.number();
  private final long setUser = SystemCall.SETRESUID.number();
  private final long control = SystemCall.PRCTL.number();
  private final long restrict = SystemCall.LANDLOCK_RESTRICT_SELF.number();
  private final long seccomp = SystemCall.SECCOMP.number();

  private volatile long failure;
  private volatile int pid;

  /**
   * Prepares a cell.
   *
   * @param rules descriptor of a Landlock rule set
   * @param filter seccomp program
   * @param user the user id to become, or 0 to keep it and only give up all capabilities
   */
  Cell(int rules, byte[] filter, int user) {
    this.rules = rules;
    this.user = user;
    MemorySegment code = arena.allocate(filter.length, 8);
    MemorySegment.copy(filter, 0, code, JAVA_BYTE, 0, filter.length);
    program = arena.allocate(16, 8);
    program.set(JAVA_SHORT, 0, (short) (filter.length / 8));
    program.set(JAVA_LONG, 8, code.address());
  }

  /**
   * Starts a process from inside.
   *
   * @return its pid
   * @throws IOException if the cell cannot be closed or the process not be started
   */
  int start(IntSupplier spawn) throws IOException {
    Thread thread =
        Thread.ofPlatform()
            .name("interleave-cell")
            .daemon()
            .unstarted(
                () -> {
                  failure = enter();
                  if (failure == 0) {
                    pid = spawn.getAsInt();
                  }
                });
    thread.start();
    joinUninterrupted(thread);
    if (failure != 0) {
      throw new IOException("cannot confine: error " + -failure);
    }
    if (pid <= 0) {
      throw new IOException("cannot start: error " + -pid);
    }
    return pid;
  }

  private long enter() {
    long result = user == 0 ? giveUpCapabilities() : becomeUser();
    if (result == 0) {
      result = call(control, NO_NEW_PRIVILEGES, 1, 0);
    }
    if (result == 0) {
      result = call(restrict, rules, 0, 0);
    }
    if (result == 0) {
      result = call(seccomp, MODE_FILTER, 0, program.address());
    }
    return result;
  }

  private long becomeUser() {
    long result = call(setGroups, 0, 0, 0);
    if (result == 0) {
      result = call(setGroup, user, user, user);
    }
    return result == 0 ? call(setUser, user, user, user) : result;
  }

  /** The bounding set counts at the next exec; whoever is not root has nothing to give up. */
  private long giveUpCapabilities() {
    for (int capability = 0; capability <= LAST_CAPABILITY; capability++) {
      if (call(control, DROP_FROM_BOUNDING_SET, capability, 0) == INVALID) {
        break;
      }
    }
    return 0;
  }

  private long call(long number, long a, long b, long c) {
    return Kernel.call(state, number, a, b, c, 0, 0);
  }

  private static void joinUninterrupted(Thread thread) {
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    arena.close();
  }
}
