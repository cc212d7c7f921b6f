package interleave.judge.process;

import interleave.judge.process.Sighting.Kind;
import interleave.judge.sandbox.Confinement;
import interleave.judge.sandbox.Descriptors;
import interleave.judge.sandbox.Isolation;
import interleave.judge.sandbox.Kernel;
import interleave.judge.sandbox.Starter;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Watches over programs, one after another, in a process of its own: adopts their orphans, tells what the
 * kernel shows of them, and is not done with one before the kernel confirms that nobody is left. Reads its
 * orders from standard input, kills everything as soon as that closes or it is told to end, and ends.
 */
public final class Warden {
  static final String REHEARSE = "rehearse";

  private static final long LOOK_MILLIS = 2;
  private static final int LOOKS_PER_MEASURE = 10;
  private static final long KILLING_NANOS = 10_000_000_000L;

  /** So many times as many processes as may live at once may there be one after another. */
  private static final int CHAIN_FACTOR = 20;

  private static final int SIGKILL = 9;
  private static final int SIGSTOP = 19;

  private static final Confinement WARM_UP =
      new Confinement(
          List.of("/bin/true"),
          List.of(Path.of("/bin/true"), Path.of("/usr/bin")),
          List.of(),
          false,
          true,
          64,
          Map.of(),
          Path.of("/"));

  private final PrintStream out;
  private final Order order;
  private final Census census;
  private final Deadline deadline;
  private final Set<Integer> killed = new HashSet<>();
  private final Orders orders;
  private int top;
  private long started;
  private long topEnded;
  private long delayAtTopEnd;
  private String usage = "";

  private Warden(Order order, Orders orders, PrintStream out) {
    this.order = order;
    this.orders = orders;
    this.out = out;
    this.deadline = new Deadline(order.limit(), order.grace());
    this.census = new Census(self(), this::tell);
  }

  /**
   * Runs a warden.
   *
   * @param args the isolation level at which it will start programs; behind it, {@code rehearse} to end
   *     before the first order
   */
  public static void main(String[] args) throws IOException {
    var out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
            false,
            StandardCharsets.UTF_8);
    Kernel.becomeSubreaper();
    warmUp(Isolation.valueOf(args[0]));
    if (List.of(args).contains(REHEARSE)) {
      return;
    }
    Orders orders = Orders.from(System.in);
    clearUpWhenToldToEnd(orders, Thread.currentThread());
    Kernel.exit(serve(orders, out) ? 0 : 1);
  }

  /** SIGTERM, or Ctrl-C in a terminal, comes to the grader and to its wardens alike, but not to a program that hides. */
  private static void clearUpWhenToldToEnd(Orders orders, Thread serving) {
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
      orders.end();
      try {
        serving.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }));
  }

  /** Obeys order after order; returns false if it could not be done with one. */
  private static boolean serve(Orders orders, PrintStream out) {
    boolean done = true;
    for (Optional<Order> order = orders.next(); done && order.isPresent(); order = orders.next()) {
      done = new Warden(order.get(), orders, out).run();
      out.flush();
    }
    return done;
  }

  /** Does all once that the first milliseconds of a program need, while there is still time. */
  private static void warmUp(Isolation level) throws IOException {
    var census = new Census(self(), Sighting::encode);
    Path nothing = Path.of("/dev/null");
    var streams = List.of(Descriptors.reading(nothing), Descriptors.appending(nothing));
    int child = Starter.at(level).start(WARM_UP, List.of(streams.get(0), streams.get(1), streams.get(1)));
    streams.forEach(Descriptors::close);
    while (Kernel.reapAny().pid() != child) {
      census.look();
      census.measure();
    }
  }

  private boolean run() {
    try {
      startTop();
      // Who looks every two milliseconds must not queue behind those that he watches: a process that loses its
      // parent meanwhile is seen as an orphan only.
      Kernel.precede();
      watch();
    } catch (IOException | RuntimeException e) {
      tell(Kind.FAULT, 0, String.valueOf(e));
    }
    boolean empty = finish();
    Kernel.rankAsUsual();
    return empty;
  }

  private void startTop() throws IOException {
    List<Integer> streams =
        List.of(
            Descriptors.reading(Path.of("/dev/null")),
            Descriptors.appending(order.output()),
            Descriptors.appending(order.errors()));
    started = census.begin();
    try {
      top = Starter.at(order.level()).start(order.confinement(), streams);
    } finally {
      streams.forEach(Descriptors::close);
    }
  }

  /** Looks until everything has ended by itself or must be ended. */
  private void watch() {
    for (int looks = 1; ; looks++) {
      census.look();
      boolean empty = reap();
      if (looks % LOOKS_PER_MEASURE == 0) {
        measure();
      }
      if (empty || isOver()) {
        tell(Kind.OVER, 0, "");
        return;
      }
      out.flush();
      pause();
    }
  }

  private boolean isOver() {
    long now = System.nanoTime();
    boolean chain = census.total() > order.maxProcesses() * CHAIN_FACTOR;
    if (chain || census.living() > order.maxProcesses()) {
      tell(Kind.TOO_MANY, 0, Long.toString(chain ? census.total() : census.living()));
      return true;
    }
    if (topEnded == 0 && deadline.isPast(now - started, census.delayNanos())) {
      tell(Kind.DEADLINE, 0, "");
      return true;
    }
    return orders.areOver()
        || topEnded != 0 && deadline.isGracePast(now - topEnded, census.delayNanos() - delayAtTopEnd);
  }

  /** Reaps all that has ended; returns whether the kernel says that no child is left. */
  private boolean reap() {
    while (true) {
      Kernel.Reaped reaped = Kernel.reapAny();
      if (reaped.pid() <= 0) {
        return reaped.pid() < 0;
      }
      census.reaped(reaped.pid(), reaped.status());
      if (reaped.pid() == top) {
        topEnded = System.nanoTime();
        delayAtTopEnd = census.delayNanos();
        tell(Kind.TOP_ENDED, top, WaitStatus.text(reaped.status()));
      }
    }
  }

  /** Kills until the kernel says that no child is left; a stopped process cannot fork between two rounds. */
  private boolean finish() {
    measure();
    long end = System.nanoTime() + KILLING_NANOS;
    for (int signal = SIGSTOP; !reap(); signal = SIGKILL) {
      if (System.nanoTime() > end) {
        tell(Kind.FAULT, 0, "processes survive SIGKILL: " + census.living());
        return false;
      }
      census.look();
      signalAll(signal);
      if (signal == SIGKILL) {
        pause();
      }
    }
    tell(Kind.PROVEN_EMPTY, 0, "");
    return true;
  }

  private void signalAll(int signal) {
    for (Watched member : census.family()) {
      if (!member.last().isZombie()) {
        Kernel.kill(member.pid(), signal);
        if (signal == SIGKILL && killed.add(member.pid())) {
          tell(Kind.KILLED, member.pid(), "");
        }
      }
    }
  }

  private void measure() {
    census.measure();
    String delay = Long.toString(census.delayNanos());
    String processor = Long.toString(census.processorNanos());
    if (!usage.equals(delay + " " + processor)) {
      usage = delay + " " + processor;
      long now = System.nanoTime();
      tell(new Sighting(Kind.USAGE, now, now, 0, delay, processor));
    }
  }

  private void tell(Kind kind, int pid, String value) {
    long now = System.nanoTime();
    tell(new Sighting(kind, now, now, pid, "", value));
  }

  private void tell(Sighting sighting) {
    out.println(sighting.encode());
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_MILLIS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int self() {
    return (int) ProcessHandle.current().pid();
  }
}
