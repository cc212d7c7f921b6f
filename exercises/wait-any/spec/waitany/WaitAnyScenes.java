package waitany;

import interleave.kit.Journal;
import interleave.kit.Pipe2;
import interleave.kit.Posix;
import interleave.kit.PosixException;
import interleave.kit.Spawn;
import interleave.kit.sys.ProcessTable;
import interleave.kit.sys.Rest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
   *     numbers from 1; how many of the last-born are not in the list; for how many milliseconds nobody dies while
   *     the collector is watched
   */
  public static void main(String[] args) {
    Journal.name("parent");
    int[] ends = numbers(args[0]);
    int[] deaths = numbers(args[1]);
    int unlisted = Integer.parseInt(args[2]);
    List<Kid> kids = new ArrayList<>();
    for (int end : ends) {
      kids.add(bear(kids.size() + 1, end));
    }
    int[] known = kids.stream().limit(ends.length - unlisted).mapToInt(Kid::pid).toArray();
    String collector = ProcessTable.ownThread();
    Thread conductor = new Thread(() -> conduct(kids, deaths, collector, Long.parseLong(args[3])), "conductor");
    conductor.setDaemon(true);
    conductor.start();
    collect(kids, known);
    Posix.exit(0);
  }

  private static void collect(List<Kid> kids, int[] known) {
    Journal.enter("collect");
    try {
      Map<Integer, Integer> result = Collector.collect(known);
      Journal.leave("collect");
      Journal.mark("result", describe(kids, result));
    } catch (RuntimeException e) {
      Journal.leave("collect");
      Journal.mark("result", e);
    }
    Journal.mark("buried", kids.stream().filter(kid -> ProcessTable.isGone(kid.pid())).count());
  }

  private static Kid bear(int number, int end) {
    Pipe2 gate = Posix.pipe();
    int pid =
        Spawn.of(Child.class)
            .args(String.valueOf(number), String.valueOf(gate.readFd()), String.valueOf(Math.max(end, 0)))
            .inherit(gate.readFd())
            .start();
    Posix.close(gate.readFd());
    return new Kid(pid, gate.writeFd(), end);
  }

  /**
   * Lets the next child die only when the one before is buried, or when the collector sleeps on although it lies
   * there: with two zombies at once the kernel would hand out the elder first, whoever died first.
   */
  private static void conduct(List<Kid> kids, int[] deaths, String collector, long millis) {
    int me = Posix.getpid();
    if (millis > 0) {
      watch(collector, millis);
    }
    for (int number : deaths) {
      Kid kid = kids.get(number - 1);
      if (kid.end() < 0) {
        Posix.kill(kid.pid(), -kid.end());
      } else {
        Posix.close(kid.gate());
      }
      while (!ProcessTable.hasEnded(kid.pid())) {
        pause(1);
      }
      for (int asleep = 0; asleep < INDIFFERENT && !ProcessTable.isGone(kid.pid()); pause(2)) {
        asleep = ProcessTable.isAsleep(me) ? asleep + 1 : 0;
      }
    }
  }

  private static void watch(String collector, long millis) {
    Rest rest = Rest.watch(collector, millis);
    Journal.mark("rest", rest.isRestful());
    Journal.mark("cpu", rest.cpuMillis());
    Journal.mark("wall", rest.millis());
  }

  private static void pause(long millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }

  private static String describe(List<Kid> kids, Map<Integer, Integer> result) {
    List<String> entries = new ArrayList<>();
    result.forEach(
        (pid, code) -> {
          String who =
              IntStream.range(0, kids.size())
                  .filter(i -> kids.get(i).pid() == pid)
                  .mapToObj(i -> Child.name(i + 1))
                  .findFirst()
                  .orElse("pid-" + pid);
          entries.add(who + "=" + code);
        });
    return String.join(" ", entries);
  }

  private static int[] numbers(String list) {
    return list.isEmpty() ? new int[0] : Stream.of(list.split(",")).mapToInt(Integer::parseInt).toArray();
  }

  /** Lives until its gate is closed, then leaves with its code. */
  public static final class Child {
    private Child() {}

    static String name(int number) {
      return "child-" + number;
    }

    /** Takes its number, the gate's descriptor and the exit code. */
    public static void main(String[] args) {
      Journal.name(name(Integer.parseInt(args[0])));
      try {
        Posix.read(Integer.parseInt(args[1]), new byte[1], 0, 1);
      } catch (PosixException e) {
        Posix.exit(99);
      }
      Posix.exit(Integer.parseInt(args[2]));
    }
  }
}
