package interleave.kit;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import interleave.kit.libc.NativeFunction;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Binds what one does with file descriptors. */
final class FileCalls {
  private static final NativeFunction PIPE2 = NativeFunction.of("pipe2");
  private static final NativeFunction READ = NativeFunction.of("read");
  private static final NativeFunction WRITE = NativeFunction.of("write");
  private static final NativeFunction CLOSE = NativeFunction.of("close");
  private static final NativeFunction DUP2 = NativeFunction.of("dup2");

  private static final int O_CLOEXEC = 0x80000;
  private static final int MOST_AT_ONCE = 1 << 20;

  private FileCalls() {}

  static Pipe2 pipe() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment ends = arena.allocate(JAVA_INT, 2);
      // Close-on-exec: a child gets an end only if it is named, else a reader would never see the
      // end of the stream.
      Calls.checked((int) PIPE2.call(ends.address(), O_CLOEXEC), "pipe");
      return new Pipe2(ends.getAtIndex(JAVA_INT, 0), ends.getAtIndex(JAVA_INT, 1));
    }
  }

  static int read(int fd, byte[] into, int offset, int length) {
    int most = Math.min(length, MOST_AT_ONCE);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(Math.max(1, most));
      long count;
      do {
        count = READ.call(fd, buffer.address(), most);
      } while (interrupted(count));
      Calls.checked(count, "read");
      MemorySegment.copy(buffer, JAVA_BYTE, 0, into, offset, (int) count);
      return (int) count;
    }
  }

  static int write(int fd, byte[] from, int offset, int length) {
    int most = Math.min(length, MOST_AT_ONCE);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(Math.max(1, most));
      MemorySegment.copy(from, offset, buffer, JAVA_BYTE, 0, most);
      long count;
      do {
        count = WRITE.call(fd, buffer.address(), most);
      } while (interrupted(count));
      return (int) Calls.checked(count, "write");
    }
  }

  private static boolean interrupted(long count) {
    return count == -1 && NativeFunction.errno() == Errno.EINTR.number();
  }

  static void close(int fd) {
    Calls.checked((int) CLOSE.call(fd), "close");
  }

  static int dup2(int from, int to) {
    int made;
    do {
      made = (int) DUP2.call(from, to);
    } while (interrupted(made));
    return Calls.checked(made, "dup2");
  }
}
