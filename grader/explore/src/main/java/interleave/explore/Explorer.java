package interleave.explore;

import interleave.explore.outcome.Outcome;
import interleave.explore.run.Settings;
import interleave.explore.run.Time;
import interleave.explore.run.Vehicle;
import interleave.explore.run.Vehicles;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * Plays a program under many schedules, one thread at a time, and comes back with the first losing one.
 *
 * <pre>{@code
 * Outcome outcome = Explorer.of(() -> {
 *   var account = new Account();
 *   Thread other = new Thread(() -> account.deposit(1));
 *   other.start();
 *   account.deposit(1);
 *   other.join();
 *   if (account.balance() != 2) throw new AssertionError("balance " + account.balance());
 * }).schedules(2_000).explore();
 * }</pre>
 */
public final class Explorer {
  private final Program program;
  private int schedules = 2_000;
  private long seed = 1;
  private Duration within = Duration.ofSeconds(30);
  private Time time = Time.LATE_SLEEPERS;
  private int spurious;
  private int steps = 100_000;
  private boolean toleratesDeaths;
  private boolean toleratesLeaks;
  private boolean continuations;
  private final Set<String> benign = new HashSet<>();
  private SourceText sources = SourceText.ofProject();
  private Observer observer = () -> null;

  private Explorer(Program program) {
    this.program = program;
  }

  /** Explores a lambda expression, with the classes that its own class loader finds. */
  public static Explorer of(Body body) {
    ClassLoader loader = body.getClass().getClassLoader();
    return new Explorer(Program.of(body, ClassSource.of(loader), loader));
  }

  /** Explores a lambda expression, with these classes under control. */
  public static Explorer of(Body body, ClassSource source) {
    return new Explorer(Program.of(body, source, body.getClass().getClassLoader()));
  }

  /**
   * Explores a static method of a class that need not be loaded at all.
   *
   * @param source gives the classes to control, that one among them
   * @param parent loads all others
   * @param arguments what the method is called with, of types that {@code source} does not give
   */
  public static Explorer of(ClassSource source, ClassLoader parent, String type, String method, Object... arguments) {
    return new Explorer(new Program(source, parent, type, method, arguments));
  }

  /** Sets how many schedules to play at most; 2,000 unless said otherwise. */
  public Explorer schedules(int most) {
    schedules = most;
    return this;
  }

  /** Sets what all picks are made from; the same seed gives the same schedules. */
  public Explorer seed(long number) {
    seed = number;
    return this;
  }

  /** Sets after how much time to stop, however many schedules were played; 30 s unless said otherwise. */
  public Explorer within(Duration limit) {
    within = limit;
    return this;
  }

  /** Sets when virtual time passes; sleepers may be late unless said otherwise. */
  public Explorer time(Time rule) {
    time = rule;
    return this;
  }

  /** Sets how many spurious wake-ups of {@code wait}, {@code await} and {@code park} a schedule may have; none unless said otherwise. */
  public Explorer spuriousWakeups(int most) {
    spurious = most;
    return this;
  }

  /** Sets after how many scheduling points a schedule gets nowhere; 100,000 unless said otherwise. */
  public Explorer steps(int most) {
    steps = most;
    return this;
  }

  /** Says that a thread other than the body's may die of an exception. */
  public Explorer toleratingDeaths() {
    toleratesDeaths = true;
    return this;
  }

  /** Says that threads may be left waiting when the body is over. */
  public Explorer toleratingLeaks() {
    toleratesLeaks = true;
    return this;
  }

  /** Says that races on a field do no harm; as {@code Account.balance}. */
  public Explorer benign(String field) {
    benign.add(field);
    return this;
  }

  /** Sets who looks at each schedule from outside and may find fault with it. */
  public Explorer observedBy(Observer who) {
    observer = who;
    return this;
  }

  /** Sets where the source text of traces comes from. */
  public Explorer sources(SourceText text) {
    sources = text;
    return this;
  }

  /**
   * Carries threads on continuations where the JVM allows it, which is several times faster. It does if it was
   * started with {@code --add-exports java.base/jdk.internal.vm=interleave.explore} (or {@code =ALL-UNNAMED}).
   */
  public Explorer onContinuations() {
    continuations = true;
    return this;
  }

  /** Plays until a schedule loses, or all are played. */
  public Outcome explore() {
    Settings settings = new Settings(time, spurious, steps, toleratesDeaths, toleratesLeaks, Set.copyOf(benign), seed);
    Vehicle vehicle = continuations ? Vehicles.continuations() : Vehicles.platform();
    return new Search(new Player(program, settings, vehicle, observer), schedules, within, sources).run();
  }
}
