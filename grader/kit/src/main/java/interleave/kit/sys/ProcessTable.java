package interleave.kit.sys;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what {@code /proc} says of processes; each answer was true at some moment of the call. */
public final class ProcessTable {
  /** Means that there is no such process. */
  public static final char GONE = '-';

  private static final int STATE = 0;
  private static final int PARENT = 1;
  private static final int SESSION = 3;
  private static final int USER_TICKS = 11;
  private static final int SYSTEM_TICKS = 12;
  private static final int THREADS = 17;
  private static final int MILLIS_PER_TICK = 10;
  private static final Path PROC = Path.of("/proc");

  private ProcessTable() {}

  /** Returns the kernel's letter for a process's state: R, S, D, Z, T; {@link #GONE} for none. */
  public static char state(int pid) {
    return field(folder(pid), STATE).map(text -> text.charAt(0)).orElse(GONE);
  }

  /**
   * Tells whether a process has ended, waited for or not. The first thread of a process is shown as a
   * zombie while others of it still die; a parent that asks then is told that its child lives.
   */
  public static boolean hasEnded(int pid) {
    return stat(folder(pid))
        .map(fields -> "ZX".contains(fields[STATE]) && Integer.parseInt(fields[THREADS]) <= 1)
        .orElse(true);
  }

  /** Tells whether there is no such process, not even a zombie. */
  public static boolean isGone(int pid) {
    return state(pid) == GONE;
  }

  /** Returns the parent of a process, 0 if it is gone. */
  public static int parent(int pid) {
    return field(folder(pid), PARENT).map(Integer::parseInt).orElse(0);
  }

  /** Returns the session of a process, 0 if it is gone. */
  public static int session(int pid) {
    return field(folder(pid), SESSION).map(Integer::parseInt).orElse(0);
  }

  /** Returns the processor time of all threads of a process, in milliseconds; 0 if it is gone. */
  public static long processorMillis(int pid) {
    Path folder = folder(pid);
    long user = field(folder, USER_TICKS).map(Long::parseLong).orElse(0L);
    long system = field(folder, SYSTEM_TICKS).map(Long::parseLong).orElse(0L);
    return (user + system) * MILLIS_PER_TICK;
  }

  /** Counts the children of a process, zombies included. */
  public static int children(int pid) {
    return childrenOf(pid).length;
  }

  /** Returns the children of a process, zombies included. */
  public static int[] childrenOf(int pid) {
    return Arrays.stream(names(PROC))
        .filter(name -> Character.isDigit(name.charAt(0)))
        .mapToInt(Integer::parseInt)
        .filter(other -> parent(other) == pid)
        .toArray();
  }

  /**
   * Tells whether every thread of a process sleeps, the caller left out. One that waits for a
   * processor, or for a disk, does not.
   */
  public static boolean isAsleep(int pid) {
    Path tasks = folder(pid).resolve("task");
    String me = ownThread();
    for (String name : names(tasks)) {
      char state = name.equals(me) ? 'S' : field(tasks.resolve(name), STATE).orElse("-").charAt(0);
      if (state == 'R' || state == 'D') {
        return false;
      }
    }
    return true;
  }

  /** Returns the kernel's number of the calling thread; nothing where there is no {@code /proc}. */
  public static String ownThread() {
    try {
      return Files.readSymbolicLink(PROC.resolve("thread-self")).getFileName().toString();
    } catch (IOException e) {
      return "";
    }
  }

  /** Returns the state of a thread of this process; {@link #GONE} for none. */
  static char threadState(String thread) {
    return field(ownTask(thread), STATE).map(text -> text.charAt(0)).orElse(GONE);
  }

  /** Returns the processor time of a thread of this process in nanoseconds; none if it is gone or no book is kept. */
  static OptionalLong threadNanos(String thread) {
    try {
      return OptionalLong.of(Long.parseLong(Files.readString(ownTask(thread).resolve("schedstat")).split(" ")[0]));
    } catch (IOException | NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  private static Path ownTask(String thread) {
    return PROC.resolve("self/task").resolve(thread);
  }

  private static Path folder(int pid) {
    return PROC.resolve(Integer.toString(pid));
  }

  private static String[] names(Path folder) {
    String[] names = new File(folder.toString()).list();
    return names == null ? new String[0] : names;
  }

  /** Returns a field of a stat file, counted behind the command, which may hold blanks. */
  private static Optional<String> field(Path folder, int index) {
    return stat(folder).map(fields -> fields[index]);
  }

  private static Optional<String[]> stat(Path folder) {
    try {
      String stat = Files.readString(folder.resolve("stat"));
      return Optional.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
