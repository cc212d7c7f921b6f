package interleave.kit.mp;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import interleave.kit.Errno;
import interleave.kit.Posix;
import interleave.kit.PosixException;
import interleave.kit.libc.NativeFunction;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Binds memory without a name that processes share, and the kernel's sleep at a place in it. */
final class MemoryCalls {
  private static final NativeFunction MEMFD_CREATE = NativeFunction.of("memfd_create");
  private static final NativeFunction FTRUNCATE = NativeFunction.of("ftruncate");
  private static final NativeFunction LSEEK = NativeFunction.of("lseek");
  private static final NativeFunction MMAP = NativeFunction.of("mmap");
  private static final NativeFunction MUNMAP = NativeFunction.of("munmap");
  private static final NativeFunction POLL = NativeFunction.of("poll");
  private static final NativeFunction SYSCALL = NativeFunction.of("syscall");

  private static final int MFD_CLOEXEC = 1;
  private static final int SEEK_END = 2;
  private static final int PROT_READ_WRITE = 3;
  private static final int MAP_SHARED = 1;
  private static final int FUTEX = System.getProperty("os.arch").equals("aarch64") ? 98 : 202;
  private static final int FUTEX_WAIT = 0;
  private static final int FUTEX_WAKE = 1;
  private static final short POLLIN = 1;
  private static final int POLL_BYTES = 8;

  private MemoryCalls() {}

  static int create(long bytes) {
    try (Arena arena = Arena.ofConfined()) {
      int fd = (int) MEMFD_CREATE.call(arena.allocateFrom("interleave").address(), MFD_CLOEXEC);
      checked(fd, "memfd_create");
      if ((int) FTRUNCATE.call(fd, bytes) == -1) {
        PosixException refused = PosixException.of(NativeFunction.errno(), "ftruncate");
        Posix.close(fd);
        throw refused;
      }
      return fd;
    }
  }

  static long size(int fd) {
    return checked(LSEEK.call(fd, 0, SEEK_END), "lseek");
  }

  static MemorySegment map(int fd, long bytes, Arena arena) {
    long address = checked(MMAP.call(0, bytes, PROT_READ_WRITE, MAP_SHARED, fd, 0), "mmap");
    return MemorySegment.ofAddress(address).reinterpret(bytes, arena, gone -> MUNMAP.call(address, bytes));
  }

  /** Sleeps so many nanoseconds at most; for ever if they are negative. */
  static boolean sleepWhile(MemorySegment word, int expected, long nanos) {
    try (Arena arena = Arena.ofConfined()) {
      long limit = nanos < 0 ? 0 : Deadline.timespec(arena, nanos);
      long result = SYSCALL.call(FUTEX, word.address(), FUTEX_WAIT, expected, limit, 0);
      if (result == 0) {
        return true;
      }
      return switch (Errno.of(NativeFunction.errno())) {
        case EAGAIN, EINTR -> true;
        case ETIMEDOUT -> false;
        default -> throw PosixException.of(NativeFunction.errno(), "futex");
      };
    }
  }

  static int wake(MemorySegment word, int most) {
    return (int) checked(SYSCALL.call(FUTEX, word.address(), FUTEX_WAKE, most, 0, 0), "futex");
  }

  /** Waits until there is something to read, or the end; tells whether there was before the deadline. */
  static boolean isReadable(int fd, long deadline) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment question = arena.allocate(POLL_BYTES, Integer.BYTES);
      question.set(JAVA_INT, 0, fd);
      question.set(JAVA_SHORT, Integer.BYTES, POLLIN);
      while (true) {
        int limit = Deadline.remainingMillis(deadline);
        int ready = (int) POLL.call(question.address(), 1, limit);
        if (ready > 0) {
          return true;
        } else if (ready < 0 && NativeFunction.errno() != Errno.EINTR.number()) {
          throw PosixException.of(NativeFunction.errno(), "poll");
        } else if (limit == 0) {
          return false;
        }
      }
    }
  }

  private static long checked(long result, String call) {
    if (result == -1) {
      throw PosixException.of(NativeFunction.errno(), call);
    }
    return result;
  }
}
