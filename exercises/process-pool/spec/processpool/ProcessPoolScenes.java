package processpool;

import interleave.kit.Journal;
import interleave.kit.Posix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import processpool.Doors.Arrival;

/** Gives tasks to pools, and lets them go on in the order that a scene is about. */
public final class ProcessPoolScenes {
  /** More than a pipe holds. */
  private static final int LONG = 100_000;

  private static final int MANY = 12;

  private final int me = Posix.getpid();
  private final SplittableRandom random;
  private final Doors doors = new Doors();

  private ProcessPoolScenes(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Plays the process whose pool it is: the scene, a seed, how many workers. */
  public static void main(String[] args) {
    Journal.name("main");
    try {
      int workers = Integer.parseInt(args[2]);
      var scene = new ProcessPoolScenes(Long.parseLong(args[1]));
      var end = new EndScenes(scene.doors);
      switch (args[0]) {
        case "workers" -> scene.workers(workers);
        case "results" -> scene.results();
        case "failures" -> scene.failures();
        case "close" -> end.close();
        case "killed" -> end.killed();
        case "idle" -> IdleScenes.play(scene.doors);
        default -> throw new IllegalArgumentException(args[0]);
      }
    } catch (GaveUp lost) {
      Journal.mark("gave up");
    } catch (Exception | Error e) {
      Journal.mark("thrown", e);
    }
    Posix.exit(0);
  }

  /** There are two tasks more than workers; the workers come free one by one, the last first. */
  private void workers(int count) {
    ProcessPool pool = new ProcessPool(count);
    List<String> tasks = IntStream.rangeClosed(1, count + 2).mapToObj(i -> "t" + i).toList();
    doors.make(tasks);
    List<Future<String>> results = new ArrayList<>();
    Call giver = Call.begin(Call.done(() -> tasks.forEach(task -> results.add(pool.applyAsync(Tasks.Held.class, task)))));
    List<Arrival> begun = new ArrayList<>(doors.next(count));
    note("met", tasks.subList(0, count), sorted(begun));
    note("given", "done", giver.outcome());
    note("more", "—", name(doors.next()));
    for (int turn = 0; turn < 2; turn++) {
      doors.open(tasks.get(count - 1 - turn));
      Optional<Arrival> next = doors.next();
      note("turn", tasks.get(count + turn), name(next));
      next.ifPresent(begun::add);
    }
    tasks.forEach(doors::open);
    for (int i = 0; i < tasks.size(); i++) {
      note("result", "done " + tasks.get(i), Call.attempt(results.get(i)::get));
    }
    family(begun, count);
    // What comes of it is not this scene's business.
    Call.attempt(Call.done(pool::close));
    Call.attempt(Call.done(pool::join));
  }

  /** Tells which processes were at work, and whose children they are. */
  private void family(List<Arrival> begun, int count) {
    note("here", 0, begun.stream().filter(arrival -> arrival.pid() == me).count());
    note("pids", count, begun.stream().map(Arrival::pid).distinct().count());
    note("strangers", 0, begun.stream().filter(arrival -> arrival.parent() != me).count());
  }

  /** Two workers do a map in an order of their own, all kinds of texts, and more than a pipe holds. */
  private void results() {
    ProcessPool pool = new ProcessPool(2);
    note("none", "[]", Call.attempt(() -> pool.map(Tasks.Held.class, List.of())));
    map(pool);
    String sent = "中文,\tund\r\nzwei \"Zeilen\" 😀\u0000" + random.nextInt();
    for (String text : List.of("", sent, "\n", "null")) {
      note("text", shown(reversed(text)), shown(Call.attempt(() -> pool.apply(Tasks.Reverse.class, text))));
    }
    note("printed", "p is returned", Call.attempt(() -> pool.apply(Tasks.Prints.class, "p")));
    flood(pool);
  }

  private void map(ProcessPool pool) {
    List<String> tasks = List.of("m1", "m2", "m3", "m4");
    doors.make(tasks);
    Call call = Call.begin(() -> pool.map(Tasks.Held.class, tasks));
    note("side by side", "[m1, m2]", sorted(doors.next(2)));
    doors.open("m2");
    doors.next();
    doors.open("m3");
    doors.next();
    doors.open("m4");
    doors.open("m1");
    note("map", tasks.stream().map(task -> "done " + task).toList(), call.outcome());
  }

  /** Both workers are busy while long texts come in, nobody asks for a result before all are given. */
  private void flood(ProcessPool pool) {
    List<String> busy = List.of("b1", "b2");
    doors.make(busy);
    List<String> texts = IntStream.range(0, MANY).mapToObj(i -> i + "-".repeat(LONG) + random.nextInt(1_000)).toList();
    List<Future<String>> results = new ArrayList<>();
    Call giver = Call.begin(Call.done(() -> {
      busy.forEach(task -> pool.applyAsync(Tasks.Held.class, task));
      texts.forEach(text -> results.add(pool.applyAsync(Tasks.Reverse.class, text)));
    }));
    doors.next(2);
    note("long", "done", giver.outcome());
    busy.forEach(doors::open);
    for (int i = 0; i < MANY; i++) {
      note("text", shown(reversed(texts.get(i))), shown(Call.attempt(results.get(i)::get)));
    }
  }

  /** One worker meets all kinds of failures. */
  private void failures() {
    ProcessPool pool = new ProcessPool(1);
    String worker = Call.attempt(() -> pool.apply(Tasks.Who.class, ""));
    String failed = "ExecutionException: TaskFailed: ";
    fails(pool, "runtime", failed + "java.lang.IllegalStateException: no luck,\nnot in the second line, either: 倒霉");
    fails(pool, "checked", failed + "java.io.IOException: no such thing");
    fails(pool, "nothing", failed + "java.lang.UnsupportedOperationException");
    fails(pool, "error", failed + "java.lang.AssertionError: an error is no exception");
    String mapped = Call.attempt(() -> pool.map(Tasks.Fails.class, List.of("well", "checked", "well")));
    note("fails in map", failed + "java.io.IOException: no such thing", mapped);
    note("well", "well", Call.attempt(() -> pool.apply(Tasks.Fails.class, "well")));
    note("same worker", worker, Call.attempt(() -> pool.apply(Tasks.Who.class, "")));
  }

  private static void fails(ProcessPool pool, String how, String expected) {
    note("fails", shown(expected), shown(Call.attempt(() -> pool.applyAsync(Tasks.Fails.class, how).get())));
    note("fails", shown(expected), shown(Call.attempt(() -> pool.apply(Tasks.Fails.class, how))));
  }

  /** Notes what is expected of a step, and what came; ends the scene if that is not the same. */
  static void note(String step, Object expected, Object observed) {
    Journal.mark(step, expected + "|" + observed);
    if (!String.valueOf(expected).equals(String.valueOf(observed))) {
      throw new GaveUp();
    }
  }

  static String name(Optional<Arrival> arrival) {
    return arrival.map(Arrival::task).orElse("—");
  }

  /** Returns the names of tasks that have come at about the same time. */
  static List<String> sorted(List<Arrival> arrivals) {
    return List.copyOf(new TreeSet<>(arrivals.stream().map(Arrival::task).toList()));
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  /** Makes a text fit to be shown: a long one is told by its begin and what it comes to. */
  private static String shown(String text) {
    String line = Stream.of(text.split("(?<=\n)", -1)).map(part -> part.replace("\n", "\\n").replace("\r", "\\r")).reduce("", String::concat);
    String begin = line.replace("\t", "\\t").replace("\0", "\\0");
    return begin.length() <= 80 ? "\"" + begin + "\"" : "\"" + begin.substring(0, 20) + "…\", " + text.length() + ", " + text.hashCode();
  }

  /** Ends a scene that is lost already. */
  private static final class GaveUp extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
