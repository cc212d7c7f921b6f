package interleave.judge.sandbox;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

/** Opens plain descriptors, closed at exec, for children, and turns them into streams. */
public final class Descriptors {
  private static final int CLOSE_ON_EXEC = 0x80000;
  private static final int WRITE_ONLY = 01;
  private static final int APPEND = 02000;
  private static final int CURRENT_DIRECTORY = -100;

  private Descriptors() {}

  /** Opens a file for reading. */
  public static int reading(Path path) {
    return open(path, CLOSE_ON_EXEC);
  }

  /** Opens an existing file for writing at its end. */
  public static int appending(Path path) {
    return open(path, CLOSE_ON_EXEC | WRITE_ONLY | APPEND);
  }

  private static int open(Path path, int flags) {
    try (Arena arena = Arena.ofConfined()) {
      long name = arena.allocateFrom(path.toString()).address();
      long result = Kernel.call(SystemCall.OPENAT, CURRENT_DIRECTORY, name, flags, 0);
      if (result < 0) {
        throw new IllegalStateException("open " + path + ": error " + -result);
      }
      return (int) result;
    }
  }

  /** Returns the reading and the writing end of a new pipe. */
  public static int[] pipe() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment ends = arena.allocate(JAVA_INT, 2);
      long result = Kernel.call(SystemCall.PIPE2, ends.address(), CLOSE_ON_EXEC);
      if (result != 0) {
        throw new IllegalStateException("pipe2: error " + -result);
      }
      return new int[] {ends.getAtIndex(JAVA_INT, 0), ends.getAtIndex(JAVA_INT, 1)};
    }
  }

  /** Returns a stream on a reading end; the end itself is closed. */
  public static InputStream input(int descriptor) throws IOException {
    try {
      return new FileInputStream("/proc/self/fd/" + descriptor);
    } finally {
      close(descriptor);
    }
  }

  /** Returns a stream on a writing end; the end itself is closed. */
  public static OutputStream output(int descriptor) throws IOException {
    try {
      return new FileOutputStream("/proc/self/fd/" + descriptor);
    } finally {
      close(descriptor);
    }
  }

  /** Closes a descriptor. */
  public static void close(int descriptor) {
    Kernel.call(SystemCall.CLOSE, descriptor);
  }
}
