package processpool;

import static processpool.ProcessPoolScenes.note;

import interleave.kit.Journal;
import interleave.kit.Posix;
import interleave.kit.sys.Onlooker;
import interleave.kit.sys.ProcessTable;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import processpool.Doors.Arrival;

/** Watches a pool that has nothing to do, and one whose process is killed. */
final class IdleScenes {
  /** So many looks in a row at a family asleep mean that it has come to rest. */
  private static final int LOOKS = 20;

  private static final long BETWEEN_LOOKS_MILLIS = 5;

  /** Who has burnt so much and has not come to rest yet spins. */
  private static final long RESTLESS_MILLIS = 300;

  private IdleScenes() {}

  /** One worker has nothing to do and one sleeps at its task, for which the owner waits; then the owner is killed. */
  static void play(Doors doors) {
    doors.make(List.of("i1", "i2"));
    int owner = Posix.spawn(Owner.class);
    List<Arrival> workers = doors.nextOf(owner, 2);
    note("begun", "i1, i2", String.join(", ", workers.stream().map(Arrival::task).sorted().toList()));
    doors.open("i1");
    note("rests", "yes", rests(owner) ? "yes" : "no");
    Posix.kill(owner, Posix.SIGKILL);
    Posix.waitpid(owner);
    note("idle", "ended", outcome(workers, "i1"));
    doors.open("i2");
    note("busy", "ended", outcome(workers, "i2"));
  }

  private static boolean rests(int owner) {
    long begin = burnt(owner);
    int asleep = 0;
    while (asleep < LOOKS && burnt(owner) - begin < RESTLESS_MILLIS) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BETWEEN_LOOKS_MILLIS));
      asleep = ProcessTable.isAsleep(owner) && children(owner).allMatch(ProcessTable::isAsleep) ? asleep + 1 : 0;
    }
    return asleep == LOOKS;
  }

  private static long burnt(int owner) {
    return ProcessTable.processorMillis(owner) + children(owner).mapToLong(ProcessTable::processorMillis).sum();
  }

  private static IntStream children(int owner) {
    return Arrays.stream(ProcessTable.childrenOf(owner));
  }

  private static String outcome(List<Arrival> workers, String task) {
    int pid = workers.stream().filter(worker -> worker.task().equals(task)).findFirst().orElseThrow().pid();
    return Onlooker.awaitEnd(pid) ? "ended" : "lives";
  }

  /** Has a pool, and waits for what its tasks return. */
  static final class Owner {
    private Owner() {}

    public static void main(String[] args) throws Exception {
      Journal.name("owner");
      try {
        ProcessPool pool = new ProcessPool(2);
        Future<String> one = pool.applyAsync(Tasks.Held.class, "i1");
        Future<String> two = pool.applyAsync(Tasks.Held.class, "i2");
        one.get();
        two.get();
      } catch (RuntimeException e) {
        Journal.mark("thrown", e);
      }
    }
  }
}
