package interleave.judge.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Tells without a list of all processes whether there may be a new one: every process and thread takes a
 * number, and the last field of {@code /proc/loadavg} is the newest (proc_loadavg(5)).
 */
final class Births {
  /** A number is taken before its process is listed: who has just seen a new one looks once more. */
  private static final int LOOKS_AFTERWARDS = 2;

  /** A process that the kernel keeps between number and list for longer is found by looking now and then. */
  private static final int LOOKS_BETWEEN = 10;

  private static final ByteBuffer BUFFER = ByteBuffer.allocateDirect(128);
  private static final FileChannel FILE = open();

  private long newest = -1;
  private int looks;
  private int due = LOOKS_AFTERWARDS;

  /** Returns whether the processes have to be listed. */
  boolean maybeNew() {
    long now = read();
    looks++;
    if (now < 0 || now != newest) {
      newest = now;
      due = LOOKS_AFTERWARDS;
    }
    return due-- > 0 || looks % LOOKS_BETWEEN == 0;
  }

  /** Returns the newest number at the last look, or -1 if the kernel does not tell. */
  long newest() {
    return newest;
  }

  private static long read() {
    try {
      BUFFER.clear();
      FILE.read(BUFFER, 0);
      long number = -1;
      for (int i = 0; i < BUFFER.position(); i++) {
        int digit = BUFFER.get(i) - '0';
        if (digit >= 0 && digit <= 9) {
          number = Math.max(0, number) * 10 + digit;
        } else if (BUFFER.get(i) != '\n') {
          number = -1;
        }
      }
      return number;
    } catch (IOException | RuntimeException e) {
      return -1;
    }
  }

  private static FileChannel open() {
    try {
      return FileChannel.open(Path.of("/proc/loadavg"));
    } catch (IOException e) {
      return null;
    }
  }
}
