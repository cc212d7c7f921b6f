package interleave.kit.sys;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Set;

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
  /** A stat file has some fifty numbers. */
  private static final int MOST_BYTES = 4096;

  /** The names of HotSpot's threads that run by the clock, as the kernel cuts them off. */
  private static final Set<String> HOUSEKEEPERS = Set.of("Monitor Deflati", "Service Thread", "VM Periodic Tas");

  private static final String PROC = "/proc/";
  private static final String TASK = "/task/";
  private static final String OWN_TASKS = PROC + "self" + TASK;
  private static final Path OWN_THREAD = Path.of(PROC + "thread-self");

  private ProcessTable() {}

  /** Returns the kernel's letter for a process's state: R, S, D, Z, T; {@link #GONE} for none. */
  public static char state(int pid) {
    return letter(folder(pid));
  }

  /**
   * Tells whether a process has ended, waited for or not. The first thread of a process is shown as a
   * zombie while others of it still die; a parent that asks then is told that its child lives.
   */
  public static boolean hasEnded(int pid) {
    String stat = stat(folder(pid));
    return stat.isEmpty() || "ZX".contains(field(stat, STATE)) && Integer.parseInt(field(stat, THREADS)) <= 1;
  }

  /** Tells whether there is no such process, not even a zombie. */
  public static boolean isGone(int pid) {
    return state(pid) == GONE;
  }

  /** Returns the parent of a process, 0 if it is gone. */
  public static int parent(int pid) {
    return number(stat(folder(pid)), PARENT);
  }

  /** Returns the session of a process, 0 if it is gone. */
  public static int session(int pid) {
    return number(stat(folder(pid)), SESSION);
  }

  /** Returns the processor time of all threads of a process, in milliseconds; 0 if it is gone. */
  public static long processorMillis(int pid) {
    String stat = stat(folder(pid));
    return (number(stat, USER_TICKS) + number(stat, SYSTEM_TICKS)) * MILLIS_PER_TICK;
  }

  /** Tells whether a process ignores a signal. */
  public static boolean ignores(int pid, int signal) {
    return isIn(pid, "SigIgn:", signal);
  }

  /** Tells whether a process has a handler for a signal. */
  public static boolean handles(int pid, int signal) {
    return isIn(pid, "SigCgt:", signal);
  }

  private static boolean isIn(int pid, String set, int signal) {
    return read(folder(pid) + "/status").lines()
        .filter(line -> line.startsWith(set))
        .map(line -> Long.parseUnsignedLong(line.substring(set.length()).strip(), 16))
        .anyMatch(bits -> signal > 0 && signal <= Long.SIZE && (bits >>> (signal - 1) & 1) == 1);
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
   * Tells whether every thread of a process sleeps, the caller left out, and those that a JVM wakes now and then for its own
   * sake. One that waits for a processor, or for a disk, does not.
   */
  public static boolean isAsleep(int pid) {
    String tasks = folder(pid) + TASK;
    String me = ownThread();
    for (String name : names(tasks)) {
      char state = name.equals(me) ? 'S' : letter(tasks + name);
      if ((state == 'R' || state == 'D') && !isHousekeeper(tasks, name)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Nothing in a program waits for these; but on a busy machine one or the other waits for a processor at any moment. A JVM
   * has one of each: where there are two, one is a program's that goes by that name.
   */
  private static boolean isHousekeeper(String tasks, String thread) {
    String title = title(tasks + thread);
    return HOUSEKEEPERS.contains(title) && Arrays.stream(names(tasks)).filter(other -> title(tasks + other).equals(title)).count() <= 1;
  }

  private static String title(String folder) {
    return read(folder + "/comm").strip();
  }

  /** Returns the kernel's number of the calling thread; nothing where there is no {@code /proc}. */
  public static String ownThread() {
    try {
      return Files.readSymbolicLink(OWN_THREAD).getFileName().toString();
    } catch (IOException e) {
      return "";
    }
  }

  /** Returns the state of a thread of this process; {@link #GONE} for none. */
  static char threadState(String thread) {
    return letter(OWN_TASKS + thread);
  }

  /** Returns the processor time of a thread of this process in nanoseconds; none if it is gone or no book is kept. */
  static OptionalLong threadNanos(String thread) {
    String book = read(OWN_TASKS + thread + "/schedstat");
    return book.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(book.split(" ")[0]));
  }

  private static String folder(int pid) {
    return PROC + pid;
  }

  private static String[] names(String folder) {
    String[] names = new File(folder).list();
    return names == null ? new String[0] : names;
  }

  private static char letter(String folder) {
    String stat = stat(folder);
    return stat.isEmpty() ? GONE : stat.charAt(0);
  }

  private static int number(String stat, int index) {
    return stat.isEmpty() ? 0 : Integer.parseInt(field(stat, index));
  }

  /** Returns a field of a stat file, counted behind the command. */
  private static String field(String stat, int index) {
    int from = 0;
    for (int i = 0; i < index; i++) {
      from = stat.indexOf(' ', from) + 1;
    }
    return stat.substring(from, stat.indexOf(' ', from));
  }

  /** Returns what stands behind the command, which may hold blanks; nothing if there is no such process or thread. */
  private static String stat(String folder) {
    String stat = read(folder + "/stat");
    return stat.substring(stat.lastIndexOf(')') + (stat.isEmpty() ? 1 : 2));
  }

  /**
   * Reads a file of the kernel's. A look at a process reads one a thread, every few milliseconds, in JVMs that have compiled
   * nothing yet: this way takes a fifth of what a channel does.
   */
  static String read(String file) {
    var buffer = new byte[MOST_BYTES];
    try (var in = new FileInputStream(file)) {
      int count = in.read(buffer);
      return new String(buffer, 0, Math.max(0, count), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }
}
