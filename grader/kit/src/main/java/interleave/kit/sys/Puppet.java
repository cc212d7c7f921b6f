package interleave.kit.sys;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import interleave.kit.Pipe2;
import interleave.kit.Posix;
import interleave.kit.Spawn;
import interleave.kit.libc.NativeFunction;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Is a child process that follows orders, one at a time, and reports after each; a scene of several processes has them
 * act in the order that it is about. See {@link Strings} for the child's side.
 */
public final class Puppet {
  /** What a puppet reports that has been told to pause at an access to shared memory, when it has come there. */
  public static final String PAUSED = "paused";

  /** Whoever burns so much between an order and its report spins: he waits for something, too. */
  private static final long SPIN_MILLIS = 600;

  /** Who has slept at so many looks since he was told something sleeps by his own choice. */
  private static final int LOOKS = 60;

  private static final int BETWEEN_LOOKS_MILLIS = 5;
  private static final NativeFunction POLL = NativeFunction.of("poll");
  private static final short POLLIN = 1;

  private final int pid;
  private final int orders;
  private final int reports;
  private final Deque<String> lines = new ArrayDeque<>();
  private final StringBuilder line = new StringBuilder();
  private boolean closed;
  private long processorMillis;

  private Puppet(int pid, int orders, int reports) {
    this.pid = pid;
    this.orders = orders;
    this.reports = reports;
  }

  /**
   * Starts a puppet and waits until it is ready.
   *
   * @param role a class whose main method calls {@link Strings#follow}
   * @param inherited the descriptors that it gets
   * @param args further arguments of its own
   */
  public static Puppet start(Class<?> role, String name, int[] inherited, String... args) {
    Pipe2 down = Posix.pipe();
    Pipe2 up = Posix.pipe();
    int pid =
        Spawn.of(role)
            .args(name, String.valueOf(down.readFd()), String.valueOf(up.writeFd()))
            .args(args)
            .inherit(inherited)
            .inherit(down.readFd(), up.writeFd())
            .start();
    Posix.close(down.readFd());
    Posix.close(up.writeFd());
    Puppet puppet = new Puppet(pid, down.writeFd(), up.readFd());
    puppet.processorMillis = Long.MAX_VALUE / 2;
    puppet.await();
    return puppet;
  }

  public int pid() {
    return pid;
  }

  /** Gives an order and does not wait. */
  public void tell(String order) {
    processorMillis = ProcessTable.processorMillis(pid);
    Posix.write(orders, order + "\n");
  }

  /**
   * Waits for the next report.
   *
   * @return empty if none will come by itself: the puppet sleeps on and on, spins, or is dead
   */
  public Optional<String> await() {
    return await(0);
  }

  /** Waits for the next report of somebody who may sleep so long by his own choice. */
  public Optional<String> await(long sleepMillis) {
    long begin = System.nanoTime();
    int asleep = 0;
    boolean early = sleepMillis > 0;
    while (lines.isEmpty() && !closed && (early || asleep < LOOKS && !isSpinning())) {
      listen(BETWEEN_LOOKS_MILLIS);
      early = System.nanoTime() - begin < TimeUnit.MILLISECONDS.toNanos(sleepMillis);
      asleep += !early && ProcessTable.isAsleep(pid) ? 1 : 0;
    }
    return poll();
  }

  /** Returns the next report if it has come. */
  public Optional<String> poll() {
    listen(0);
    return Optional.ofNullable(lines.poll());
  }

  private boolean isSpinning() {
    return ProcessTable.processorMillis(pid) - processorMillis > SPIN_MILLIS;
  }

  /** Gives an order and waits for the report; "waits" stands for one that will not come. */
  public String ask(String order) {
    tell(order);
    return await().orElse("waits");
  }

  /** Lets a paused puppet go on; returns its outcome as {@link #finish} does. */
  public String goOn() {
    tell("go on");
    return finish();
  }

  /** Returns the outcome of what the puppet does, through pauses that it comes to only now; "waits" if none will come. */
  public String finish() {
    String outcome = await().orElse("waits");
    return outcome.equals(PAUSED) ? goOn() : outcome;
  }

  /** Kills the puppet and buries it. */
  public void kill() {
    Posix.kill(pid, Posix.SIGKILL);
    Posix.waitpid(pid);
  }

  /** Lets the puppet end by itself, killing one that does not, and buries it. */
  public void dismiss() {
    Posix.close(orders);
    if (!Onlooker.awaitEnd(pid)) {
      Posix.kill(pid, Posix.SIGKILL);
    }
    Posix.waitpid(pid);
  }

  /** Takes in what has been reported, waiting a moment for something to come. */
  private void listen(int millis) {
    while (!closed && isReadable(lines.isEmpty() ? millis : 0)) {
      byte[] buffer = new byte[1024];
      int count = Posix.read(reports, buffer);
      closed = count == 0;
      for (char c : new String(buffer, 0, count, StandardCharsets.ISO_8859_1).toCharArray()) {
        if (c == '\n') {
          lines.add(line.toString());
          line.setLength(0);
        } else {
          line.append(c);
        }
      }
    }
  }

  private boolean isReadable(int millis) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment question = arena.allocate(JAVA_LONG);
      question.set(JAVA_INT, 0, reports);
      question.set(JAVA_SHORT, Integer.BYTES, POLLIN);
      return (int) POLL.call(question.address(), 1, millis) > 0;
    }
  }
}
