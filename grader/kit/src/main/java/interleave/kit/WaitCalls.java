package interleave.kit;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import interleave.kit.libc.NativeFunction;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;

/** Binds {@code waitpid}. */
final class WaitCalls {
  private static final NativeFunction WAITPID = NativeFunction.of("waitpid");

  private WaitCalls() {}

  /** Begins again when a signal interrupts; the caller asked for a child, not for a signal. */
  static Optional<Waited> waitpid(int pid, int options) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment status = arena.allocate(JAVA_INT);
      while (true) {
        int found = (int) WAITPID.call(pid, status.address(), options);
        if (found > 0) {
          return Optional.of(new Waited(found, new Status(status.get(JAVA_INT, 0))));
        } else if (found == 0) {
          return Optional.empty();
        }
        int errno = NativeFunction.errno();
        if (errno != Errno.EINTR.number()) {
          throw PosixException.of(errno, "waitpid");
        }
      }
    }
  }
}
