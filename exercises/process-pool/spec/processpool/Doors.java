package processpool;

import interleave.kit.Journal;
import interleave.kit.Posix;
import interleave.kit.libc.NativeFunction;
import interleave.kit.sys.Onlooker;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/** Has tasks, in whatever process, report that they have begun, and sleep until they are let go one by one. */
final class Doors {
  /**
   * Is a task that has begun.
   *
   * @param task its argument
   * @param pid the process that is at it
   * @param parent that process's parent
   */
  record Arrival(String task, int pid, int parent) {}

  private static final NativeFunction MKFIFO = NativeFunction.of("mkfifo");
  private static final int FOR_ME_ALONE = 0600;
  private static final String ARRIVALS = "arrivals";
  private static final String DOOR = "door-";

  /** Whether this process, of a worker, has a name already. */
  private static boolean named;

  private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
  private final Map<String, RandomAccessFile> doors = new HashMap<>();

  Doors() {
    RandomAccessFile told = pipe(ARRIVALS);
    Thread listener = new Thread(() -> listen(told), "listens-at-the-doors");
    listener.setDaemon(true);
    listener.start();
  }

  /** Comes to a door, in a worker: tells so, and sleeps until it is opened. */
  static void enter(String task) throws IOException {
    int pid = Posix.getpid();
    if (!named) {
      named = true;
      Journal.name("worker-" + task);
    }
    Journal.enter("at work");
    try (var out = new FileOutputStream(ARRIVALS, true)) {
      out.write((task + " " + pid + " " + Posix.getppid() + "\n").getBytes(StandardCharsets.US_ASCII));
    }
    try (var in = new FileInputStream(DOOR + task)) {
      in.read();
    }
    Journal.leave("at work");
  }

  /** Makes a door for each of these tasks; each is closed. */
  void make(Iterable<String> tasks) {
    tasks.forEach(task -> doors.put(task, pipe(DOOR + task)));
  }

  /** Lets a task go on, once; it need not have come yet. */
  void open(String task) {
    try {
      doors.get(task).write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the next task of this process's workers to begin; empty if none will: everybody sleeps on and on. */
  Optional<Arrival> next() {
    return nextOf(Posix.getpid());
  }

  /** Waits for the next tasks to begin; returns those that do. */
  List<Arrival> next(int count) {
    return nextOf(Posix.getpid(), count);
  }

  /** Waits for the next tasks of a process's workers to begin; returns those that do. */
  List<Arrival> nextOf(int owner, int count) {
    return Stream.generate(() -> nextOf(owner)).limit(count).takeWhile(Optional::isPresent).map(Optional::get).toList();
  }

  private Optional<Arrival> nextOf(int owner) {
    Onlooker.overFamily(owner).await(() -> !arrivals.isEmpty());
    return Optional.ofNullable(arrivals.poll());
  }

  private void listen(RandomAccessFile told) {
    try {
      for (String line = told.readLine(); line != null; line = told.readLine()) {
        String[] words = line.split(" ");
        arrivals.add(new Arrival(words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2])));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a pipe with a name, open at both ends here: nobody waits for anybody to open it, or finds its end. */
  private static RandomAccessFile pipe(String name) {
    try (Arena arena = Arena.ofConfined()) {
      if ((int) MKFIFO.call(arena.allocateFrom(name).address(), FOR_ME_ALONE) != 0) {
        throw new IllegalStateException("mkfifo " + name + ": errno " + NativeFunction.errno());
      }
      return new RandomAccessFile(name, "rw");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
