package processpool;

import static processpool.ProcessPoolScenes.name;
import static processpool.ProcessPoolScenes.note;
import static processpool.ProcessPoolScenes.sorted;

import interleave.kit.Posix;
import interleave.kit.sys.Onlooker;
import interleave.kit.sys.ProcessTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import processpool.Doors.Arrival;

/** Closes pools, and kills their workers. */
final class EndScenes {
  private static final String REFUSED = "IllegalStateException";
  private static final String DIED = "ExecutionException: WorkerDied";

  private final int me = Posix.getpid();
  private final Doors doors;

  EndScenes(Doors doors) {
    this.doors = doors;
  }

  /** Closes a pool with nothing to do, whose worker takes its time to end, and one with much to do. */
  void close() {
    ProcessPool idle = new ProcessPool(1);
    note("join before close", REFUSED, Call.attempt(Call.done(idle::join)));
    String who = Call.attempt(() -> idle.apply(Tasks.Who.class, ""));
    note("not closed", true, who.matches("\\d+"));
    int worker = Integer.parseInt(who);
    Posix.kill(worker, Posix.SIGSTOP);
    note("close", "done", Call.attempt(Call.done(idle::close)));
    Call join = join(idle);
    join.outcome();
    Posix.kill(worker, Posix.SIGCONT);
    over(idle, join);
    busy(new ProcessPool(2));
  }

  private void busy(ProcessPool pool) {
    List<String> tasks = List.of("c1", "c2", "c3", "c4", "late");
    doors.make(tasks);
    List<Future<String>> results =
        tasks.stream().limit(4).map(task -> give(pool, Tasks.Held.class, task)).toList();
    List<Arrival> begun = new ArrayList<>(doors.next(2));
    note("close", "done", Call.attempt(Call.done(pool::close)));
    note("late", REFUSED, Call.attempt(() -> pool.applyAsync(Tasks.Held.class, "late")));
    note("late", REFUSED, Call.attempt(() -> pool.apply(Tasks.Held.class, "late")));
    note("late", REFUSED, Call.attempt(() -> pool.map(Tasks.Held.class, List.of("late"))));
    Call join = join(pool);
    note("early", Call.WAITS, join.outcome());
    tasks.forEach(doors::open);
    begun.addAll(doors.next(2));
    over(pool, join);
    note("taken", "[c1, c2, c3, c4]", sorted(begun));
    for (int i = 0; i < results.size(); i++) {
      note("value", "done " + tasks.get(i), Call.attempt(results.get(i)::get));
    }
  }

  /** Joins, and tells how many children there are at that moment. */
  private Call join(ProcessPool pool) {
    return Call.begin(() -> {
      pool.join();
      return ProcessTable.children(me) + " left";
    });
  }

  private static void over(ProcessPool pool, Call join) {
    note("join", "0 left", join.outcome());
    note("again", "done", Call.attempt(Call.done(pool::close)));
    note("again", "done", Call.attempt(Call.done(pool::join)));
  }

  /** Kills a worker at a task and one at rest; another ends by itself, and the last is killed when the pool is closed. */
  void killed() {
    ProcessPool pool = new ProcessPool(2);
    doors.make(List.of("k1", "k2", "k3", "k4", "k5", "k6", "k7"));
    Future<String> k1 = give(pool, Tasks.Held.class, "k1");
    Optional<Arrival> one = doors.next();
    Future<String> k2 = give(pool, Tasks.Held.class, "k2");
    Optional<Arrival> two = doors.next();
    note("begun", "k1, k2", name(one) + ", " + name(two));
    Future<String> k3 = give(pool, Tasks.Held.class, "k3");
    kill(one);
    note("victim", DIED, Call.attempt(k1::get));
    note("next", "k3", name(doors.next()));
    doors.open("k2");
    note("other", "done k2", Call.attempt(k2::get));
    doors.open("k3");
    note("other", "done k3", Call.attempt(k3::get));
    kill(two);
    // A pool that hears of it may take a moment to replace the worker, one that does not finds out with the next task.
    new Onlooker(me).await(() -> ProcessTable.isGone(two.orElseThrow().pid()));
    second(pool);
  }

  private void second(ProcessPool pool) {
    Future<String> k4 = give(pool, Tasks.Held.class, "k4");
    Future<String> k5 = give(pool, Tasks.Leaves.class, "k5");
    note("replaced", "[k4, k5]", sorted(doors.next(2)));
    doors.open("k5");
    note("victim", DIED, Call.attempt(k5::get));
    Future<String> k6 = give(pool, Tasks.Held.class, "k6");
    Future<String> k7 = give(pool, Tasks.Held.class, "k7");
    Optional<Arrival> last = doors.next();
    note("next", "k6", name(last));
    Call.attempt(Call.done(pool::close));
    kill(last);
    note("victim", DIED, Call.attempt(k6::get));
    note("next", "k7", name(doors.next()));
    doors.open("k4");
    doors.open("k7");
    note("other", "done k4", Call.attempt(k4::get));
    note("other", "done k7", Call.attempt(k7::get));
    note("join", "0 left", join(pool).outcome());
  }

  /** Gives a task to a pool, which does not wait for anything. */
  private static Future<String> give(ProcessPool pool, Class<? extends Task> type, String task) {
    var given = new AtomicReference<Future<String>>();
    note("given", "done", Call.attempt(Call.done(() -> given.set(pool.applyAsync(type, task)))));
    return given.get();
  }

  private static void kill(Optional<Arrival> worker) {
    int pid = worker.orElseThrow().pid();
    Posix.kill(pid, Posix.SIGKILL);
    Onlooker.awaitEnd(pid);
  }
}
