package waitany;

import interleave.kit.Journal;
import interleave.kit.Pipe2;
import interleave.kit.Posix;
import interleave.kit.PosixException;
import interleave.kit.Spawn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Starts children, lets them die one by one in a given order, and has the student collect them. */
public final class WaitAnyScenes {
  /** So many looks in a row at a sleeping collector, 2 ms apart, mean that it does not mind the dead. */
  private static final int INDIFFERENT = 40;

  private WaitAnyScenes() {}

  private record Kid(int pid, int gate, int end) {}

  /**
   * Plays the parent.
   *
   * @param args how each child ends, in order of birth (a code, or minus a signal); the order of death as
   *     indices; how many of the last-born are not in the list; milliseconds before the first death
   */
  public static void main(String[] args) {
    Journal.name("parent");
    int[] ends = numbers(args[0]);
    int[] deaths = numbers(args[1]);
    int unlisted = Integer.parseInt(args[2]);
    List<Kid> kids = new ArrayList<>();
    for (int end : ends) {
      kids.add(bear(end));
    }
    int[] known = kids.stream().limit(ends.length - unlisted).mapToInt(Kid::pid).toArray();
    Path collector = Path.of("/proc", String.valueOf(Posix.getpid()), "task", threadId(), "stat");
    Thread conductor =
        new Thread(() -> conduct(kids, deaths, Long.parseLong(args[3]), collector), "conductor");
    conductor.setDaemon(true);
    conductor.start();
    collect(kids, known);
    Posix.exit(0);
  }

  private static void collect(List<Kid> kids, int[] known) {
    long wall = System.nanoTime();
    long[] before = schedule();
    Journal.enter("collect");
    try {
      Map<Integer, Integer> result = Collector.collect(known);
      Journal.leave("collect");
      Journal.mark("result", describe(kids, result));
    } catch (RuntimeException e) {
      Journal.leave("collect");
      Journal.mark("result", e.getClass().getSimpleName() + ": " + e.getMessage());
    }
    long[] after = schedule();
    Journal.mark("cpu", String.valueOf((after[0] - before[0]) / 1_000_000));
    Journal.mark("delay", String.valueOf((after[1] - before[1]) / 1_000_000));
    Journal.mark("wall", String.valueOf((System.nanoTime() - wall) / 1_000_000));
    Journal.mark("buried", String.valueOf(kids.stream().filter(kid -> state(kid.pid()) == '-').count()));
  }

  private static Kid bear(int end) {
    Pipe2 gate = Posix.pipe();
    int pid =
        Spawn.of(Child.class)
            .args(String.valueOf(gate.readFd()), String.valueOf(Math.max(end, 0)))
            .inherit(gate.readFd())
            .start();
    Posix.close(gate.readFd());
    return new Kid(pid, gate.writeFd(), end);
  }

  /**
   * Lets the next child die only when the one before is buried, or when the collector sleeps on although it lies
   * there: with two zombies at once the kernel would hand out the elder first, whoever died first.
   */
  private static void conduct(List<Kid> kids, int[] deaths, long millis, Path collector) {
    pause(millis);
    for (int index : deaths) {
      Kid kid = kids.get(index);
      if (kid.end() < 0) {
        Posix.kill(kid.pid(), -kid.end());
      } else {
        Posix.close(kid.gate());
      }
      while ("-ZX".indexOf(state(kid.pid())) < 0) {
        pause(1);
      }
      Journal.mark("died", String.valueOf(index));
      for (int asleep = 0; asleep < INDIFFERENT && state(kid.pid()) != '-'; pause(2)) {
        asleep = state(collector) == 'S' ? asleep + 1 : 0;
      }
    }
  }

  private static void pause(long millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }

  private static String describe(List<Kid> kids, Map<Integer, Integer> result) {
    StringBuilder text = new StringBuilder();
    result.forEach(
        (pid, code) -> {
          int index = -1;
          for (int i = 0; i < kids.size(); i++) {
            index = kids.get(i).pid() == pid ? i : index;
          }
          text.append(text.isEmpty() ? "" : " ").append(index).append('=').append(code);
        });
    return text.toString();
  }

  /** Returns the kernel's state letter of a child, {@code -} when it is gone from the process table. */
  private static char state(int pid) {
    return state(Path.of("/proc/" + pid + "/stat"));
  }

  private static char state(Path file) {
    try {
      String stat = Files.readString(file);
      return stat.charAt(stat.lastIndexOf(')') + 2);
    } catch (IOException e) {
      return '-';
    }
  }

  private static String threadId() {
    try {
      return Files.readSymbolicLink(Path.of("/proc/thread-self")).getFileName().toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the calling thread's processor time and run-queue delay, in nanoseconds. */
  private static long[] schedule() {
    try {
      String[] fields = Files.readString(Path.of("/proc/thread-self/schedstat")).trim().split(" ");
      return new long[] {Long.parseLong(fields[0]), Long.parseLong(fields[1])};
    } catch (IOException e) {
      return new long[2];
    }
  }

  private static int[] numbers(String list) {
    return list.isEmpty() ? new int[0] : List.of(list.split(",")).stream().mapToInt(Integer::parseInt).toArray();
  }

  /** Lives until its gate is closed, then leaves with its code. */
  public static final class Child {
    private Child() {}

    /** Takes the gate's descriptor and the exit code. */
    public static void main(String[] args) {
      try {
        Posix.read(Integer.parseInt(args[0]), new byte[1], 0, 1);
      } catch (PosixException e) {
        Posix.exit(99);
      }
      Posix.exit(Integer.parseInt(args[1]));
    }
  }
}
