package ticketsale;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import interleave.kit.Journal;
import interleave.kit.libc.NativeFunction;
import interleave.kit.sys.Strings;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/**
 * Pauses a puppet before the system calls by which it changes the files of a folder, locks left out. The kernel asks a
 * thread of this process about each such call of the thread that follows the orders (seccomp), and waits for the answer.
 */
final class FileSteps {
  static final String UNWATCHED = "unwatched";

  private static final NativeFunction PRCTL = NativeFunction.of("prctl");
  private static final NativeFunction SYSCALL = NativeFunction.of("syscall");
  private static final NativeFunction IOCTL = NativeFunction.of("ioctl");
  private static final int NO_NEW_PRIVILEGES = 38;
  private static final int SET_FILTER = 1;
  private static final int WITH_LISTENER = 8;
  private static final long RECEIVE = 0xc0502100L;
  private static final long SEND = 0xc0182101L;
  private static final int GO_AHEAD = 1;
  private static final int ASK = 0x7fc00000;
  private static final int ALLOW = 0x7fff0000;
  private static final int LOAD = 0x20;
  private static final int IF_EQUAL = 0x15;
  private static final int IF_ANY_BIT = 0x45;
  private static final int RETURN = 0x06;
  private static final int NUMBER = 0;
  private static final int THIRD_ARGUMENT = 32;
  private static final int TO_WRITE = 0x243;
  private static final boolean ARM = System.getProperty("os.arch").equals("aarch64");
  private static final int SECCOMP = ARM ? 277 : 317;
  private static final int OPENAT = ARM ? 56 : 257;

  /** write, pwrite64, writev, ftruncate, sendfile: a descriptor comes first. */
  private static final int[] BY_DESCRIPTOR = ARM ? new int[] {64, 68, 66, 46, 71} : new int[] {1, 18, 20, 77, 40};

  /** rename, unlink, link, truncate: paths come first. */
  private static final int[] BY_PATH = ARM ? new int[] {45} : new int[] {82, 87, 86, 76};

  /** renameat, renameat2, linkat, unlinkat: paths come second and fourth. */
  private static final int[] BY_PATH_AT = ARM ? new int[] {38, 276, 37, 35} : new int[] {264, 316, 265, 263};

  private static final int COPY_RANGE = ARM ? 285 : 326;

  private final Path folder;
  private String only = "";
  private int from = Integer.MAX_VALUE;
  private int to;
  private int seen;

  private FileSteps(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /** Begins to watch the calling thread, or notes that it cannot be done here, which is not the student's fault. */
  static FileSteps in(Path folder) {
    var steps = new FileSteps(folder);
    var listener = new CompletableFuture<Integer>();
    Thread answers = new Thread(() -> steps.answer(listener.join()), "answers");
    answers.setDaemon(true);
    answers.start();
    PRCTL.call(NO_NEW_PRIVILEGES, 1, 0, 0);
    int fd = (int) SYSCALL.call(SECCOMP, SET_FILTER, WITH_LISTENER, program().address());
    if (fd < 0) {
      var refused = new IllegalStateException("the kernel lets nobody watch system calls: errno " + NativeFunction.errno());
      Journal.mark(UNWATCHED, refused.getMessage());
      throw refused;
    }
    listener.complete(fd);
    return steps;
  }

  /** Pauses before those steps, counted from 1; only those that concern a file of that name, unless it is empty. */
  synchronized void pauseAt(int from, int to, String only) {
    this.from = from;
    this.to = to;
    this.only = only;
    this.seen = 0;
  }

  private synchronized boolean isDue(String name) {
    if (name.isEmpty() || !only.isEmpty() && !("/" + name + "/").contains("/" + only + "/")) {
      return false;
    }
    seen++;
    return seen >= from && seen <= to;
  }

  private void answer(int listener) {
    MemorySegment asked = Arena.global().allocate(80, 8);
    MemorySegment answer = Arena.global().allocate(24, 8);
    while (true) {
      asked.fill((byte) 0);
      if ((int) IOCTL.call(listener, RECEIVE, asked.address()) == 0) {
        if (isDue(files(asked.get(JAVA_INT, 16), asked.asSlice(32)))) {
          Strings.pauseHere();
        }
        answer.fill((byte) 0);
        answer.set(JAVA_LONG, 0, asked.get(JAVA_LONG, 0));
        answer.set(JAVA_INT, 20, GO_AHEAD);
        IOCTL.call(listener, SEND, answer.address());
      }
    }
  }

  /** Returns the names of the folder's files that a call is about, with slashes between. */
  private String files(int call, MemorySegment arguments) {
    if (call == OPENAT) {
      return name(text(arguments, 1));
    } else if (contains(BY_DESCRIPTOR, call)) {
      return name(opened((int) arguments.get(JAVA_LONG, 0)));
    } else if (call == COPY_RANGE) {
      return name(opened((int) arguments.get(JAVA_LONG, 16)));
    } else if (contains(BY_PATH_AT, call)) {
      boolean two = call != BY_PATH_AT[3];
      return join(name(text(arguments, 1)), two ? name(text(arguments, 3)) : "");
    }
    boolean two = call == BY_PATH[0] || !ARM && call == BY_PATH[2];
    return join(name(text(arguments, 0)), two ? name(text(arguments, 1)) : "");
  }

  private static String join(String one, String two) {
    return one.isEmpty() || two.isEmpty() ? one + two : one + "/" + two;
  }

  private String name(String path) {
    Path file = Path.of(path).toAbsolutePath().normalize();
    boolean counts = folder.equals(file.getParent()) && !path.endsWith(".lock");
    return counts ? file.getFileName().toString() : "";
  }

  private static String text(MemorySegment arguments, int index) {
    return MemorySegment.ofAddress(arguments.get(JAVA_LONG, 8L * index)).reinterpret(4096).getString(0);
  }

  private static String opened(int descriptor) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
    } catch (IOException e) {
      return "/";
    }
  }

  private static boolean contains(int[] calls, int call) {
    for (int one : calls) {
      if (one == call) {
        return true;
      }
    }
    return false;
  }

  /** Asks about every call of the tables, about openat only to write: the JVM itself opens files to read. */
  private static MemorySegment program() {
    MemorySegment code = Arena.global().allocate(8 * 64, 8);
    int at = 0;
    put(code, at++, LOAD, 0, 0, NUMBER);
    for (int[] calls : new int[][] {BY_DESCRIPTOR, BY_PATH, BY_PATH_AT, {COPY_RANGE}}) {
      for (int call : calls) {
        put(code, at++, IF_EQUAL, 0, 1, call);
        put(code, at++, RETURN, 0, 0, ASK);
      }
    }
    put(code, at++, IF_EQUAL, 0, 3, OPENAT);
    put(code, at++, LOAD, 0, 0, THIRD_ARGUMENT);
    put(code, at++, IF_ANY_BIT, 0, 1, TO_WRITE);
    put(code, at++, RETURN, 0, 0, ASK);
    put(code, at++, RETURN, 0, 0, ALLOW);
    MemorySegment program = Arena.global().allocate(16, 8);
    program.set(JAVA_SHORT, 0, (short) at);
    program.set(JAVA_LONG, 8, code.address());
    return program;
  }

  private static void put(MemorySegment code, int at, int operation, int ifTrue, int ifFalse, int operand) {
    code.set(JAVA_SHORT, 8L * at, (short) operation);
    code.set(JAVA_BYTE, 8L * at + 2, (byte) ifTrue);
    code.set(JAVA_BYTE, 8L * at + 3, (byte) ifFalse);
    code.set(JAVA_INT, 8L * at + 4, operand);
  }
}
