package interleave.judge.sandbox;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Makes pipes whose ends are plain descriptors, closed at exec, and turns an end into a stream. */
public final class Pipes {
  private static final int CLOSE_ON_EXEC = 0x80000;

  private Pipes() {}

  /** Returns the reading and the writing end. */
  public static int[] open() {
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
