package interleave.kit.mp;

import interleave.kit.Posix;
import interleave.kit.Status;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Is work that another process does: what {@link Thread} is to a thread. A subclass says in {@link #run} what to do.
 *
 * <p>A JVM cannot be copied, so a child begins empty: in a JVM of its own the same constructor is called with the same
 * arguments, then {@code run}. A constructor therefore hands its own arguments, all of them and in their order, to
 * this class. They can be what a {@link Connection} can send, of which the child gets a copy, and {@link Shared}
 * things, which parent and child then have in common. Fields that the parent sets later, and static ones, are not
 * those of the child.
 *
 * <p>Import this class by its name: {@code java.lang} has a {@code Process}, too. Do not wait for any child by {@link
 * Posix#waitChild} in a program that uses it; the status would be lost for {@link #exitCode}.
 */
public abstract class Process {
  private static final AtomicInteger CHILDREN = new AtomicInteger();

  private final List<Object> arguments;
  private final String number;
  private String name;
  private boolean daemon;

  /** The child's side knows itself by its pid, the parent's by what it has started. */
  private final boolean self;

  private volatile Running running;

  /**
   * Prepares a child that is named {@code Process-1}, {@code Process-2} and so on, and is no daemon.
   *
   * @param arguments all of the subclass's constructor, in their order
   * @throws IllegalArgumentException if one of them cannot go to another process, or no constructor takes them, or the
   *     class hangs on an object of this process
   */
  protected Process(Object... arguments) {
    Letter letter = Child.open(getClass());
    this.self = letter != null;
    this.arguments = Collections.unmodifiableList(Arrays.asList(arguments.clone()));
    if (self) {
      this.number = letter.number();
      this.name = letter.name();
      this.daemon = letter.isDaemon();
    } else {
      Blueprint.of(getClass(), this.arguments);
      Encoder.encode(this.arguments, new TreeSet<>());
      Letter own = Child.letter();
      this.number = (own == null ? "" : own.number() + ":") + CHILDREN.incrementAndGet();
      this.name = "Process-" + number;
    }
  }

  /** Prepares a child that runs a record or an enum constant, whose components are what it gets. */
  public static Process of(Runnable target) {
    return new Target(target);
  }

  /** Returns the process that this JVM was started as; empty if no {@code Process} has started it. */
  public static Optional<Process> current() {
    return Optional.ofNullable(Child.self());
  }

  /**
   * Does the work, in the child. When it returns the child ends with 0, after its other threads; what it throws is
   * printed to the child's error stream and ends it with 1.
   */
  protected abstract void run() throws Exception;

  /** Returns its name. */
  public final String name() {
    return name;
  }

  /**
   * Gives it another name.
   *
   * @throws IllegalStateException if it has been started
   */
  public final void setName(String name) {
    requireNew();
    this.name = Objects.requireNonNull(name);
  }

  /** Tells whether it ends with its parent. */
  public final boolean isDaemon() {
    return daemon;
  }

  /**
   * Lets it end as soon as its parent ends, however that does. A daemon may have no children. What is no daemon keeps
   * its parent's JVM up until it ends.
   *
   * @throws IllegalStateException if it has been started
   */
  public final void setDaemon(boolean daemon) {
    requireNew();
    this.daemon = daemon;
  }

  /**
   * Starts the child.
   *
   * @throws IllegalStateException if it has been started before, this process is a daemon, or something that they are to
   *     share is closed
   * @throws interleave.kit.PosixException {@code EAGAIN} if there are too many processes
   */
  public final void start() {
    start(() -> {});
  }

  final synchronized void start(Runnable atEnd) {
    requireNew();
    Letter own = Child.letter();
    if (own != null && own.isDaemon()) {
      throw new IllegalStateException("a daemon may have no children");
    }
    running = Running.start(getClass().getName(), arguments, name, number, daemon, atEnd);
  }

  /** Returns the process id; null before it is started. */
  public final Integer pid() {
    if (self) {
      return Posix.getpid();
    }
    Running child = running;
    return child == null ? null : child.pid();
  }

  /** Tells whether it has been started and has not ended. */
  public final boolean isAlive() {
    Running child = running;
    return self || child != null && child.isAlive();
  }

  /**
   * Returns what it gave to {@code exit}, or −N if signal N killed it; null before it has ended.
   *
   * @throws IllegalStateException if this program has taken the status itself, by waiting for any child
   */
  public final Integer exitCode() {
    Running child = running;
    if (child == null || child.isAlive()) {
      return null;
    }
    Status status = child.status();
    if (status == null) {
      throw new IllegalStateException("somebody else has waited for process " + child.pid());
    }
    return status.exited() ? status.exitCode() : -status.signal();
  }

  /**
   * Waits until it has ended.
   *
   * @throws IllegalStateException if it has not been started
   */
  public final void join() throws InterruptedException {
    started().join();
  }

  /**
   * Waits until it has ended or the time is over.
   *
   * @param millis how long to wait at most; 0 or less only to look
   * @return whether it has ended
   * @throws IllegalStateException if it has not been started
   */
  public final boolean join(long millis) throws InterruptedException {
    return started().join(millis);
  }

  /**
   * Asks it to end, by SIGTERM; nothing happens if it has ended. It may need a moment, and may ignore it.
   *
   * @throws IllegalStateException if it has not been started
   */
  public final void terminate() {
    started().signal(Posix.SIGTERM);
  }

  /** Ends it, by SIGKILL, which it cannot ignore; otherwise as {@link #terminate}. */
  public final void kill() {
    started().signal(Posix.SIGKILL);
  }

  /** Returns its name, its pid and how it is, such as {@code Process-1 (4711, exited 0)}. */
  @Override
  public String toString() {
    Running child = running;
    if (self) {
      return name + " (" + pid() + ", this process)";
    } else if (child == null) {
      return name + " (not started)";
    } else if (child.isAlive()) {
      return name + " (" + child.pid() + ", alive)";
    }
    return name + " (" + child.pid() + ", " + (child.status() == null ? "ended" : child.status()) + ")";
  }

  private Running started() {
    Running child = running;
    if (child == null) {
      throw new IllegalStateException(name + " has not been started here");
    }
    return child;
  }

  private void requireNew() {
    if (self || running != null) {
      throw new IllegalStateException(name + " has been started already");
    }
  }

  /** Runs what it is given. */
  private static final class Target extends Process {
    private final Runnable target;

    Target(Runnable target) {
      super(target);
      this.target = target;
    }

    @Override
    protected void run() {
      target.run();
    }
  }
}
