package interleave.judge.spec;

import interleave.judge.domain.Evidence;
import interleave.judge.domain.Text;
import interleave.judge.domain.Transcript;
import interleave.judge.stage.Playhouse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Gives the checks of one run of a spec what they need; found again by its id, which the engine hands to JUnit under
 * {@link #PARAMETER}.
 */
public final class SpecSession implements AutoCloseable {
  /** Names JUnit's configuration parameter that holds the session's id. */
  public static final String PARAMETER = "interleave.session";

  private static final Map<String, SpecSession> OPEN = new ConcurrentHashMap<>();

  private final String id = UUID.randomUUID().toString();
  private final Setup setup;
  private final List<Evidence> advices = new CopyOnWriteArrayList<>();

  /**
   * Says what a session works on.
   *
   * @param exercise the slug
   * @param seed the run's seed
   * @param playhouse where scenes play
   * @param student the submission's classes by binary name
   * @param limit how long a play may last where the check says nothing else
   * @param messages the exercise's own texts by key and arguments
   * @param audience is shown each play that was played to its end
   */
  public record Setup(
      String exercise,
      long seed,
      Playhouse playhouse,
      Map<String, byte[]> student,
      Duration limit,
      BiFunction<String, List<Object>, Text> messages,
      Consumer<Transcript> audience) {}

  private SpecSession(Setup setup) {
    this.setup = setup;
  }

  public static SpecSession open(Setup setup) {
    var session = new SpecSession(setup);
    OPEN.put(session.id, session);
    return session;
  }

  static SpecSession find(String id) {
    SpecSession session = OPEN.get(id);
    if (session == null) {
      throw new IllegalStateException("a spec is run by the grader, which gives it a stage: run `interleave check`");
    }
    return session;
  }

  public String id() {
    return id;
  }

  void advise(Evidence advice) {
    advices.add(advice);
  }

  /** Returns what the check found could be better, though it lost no points. */
  public Optional<Evidence> advice() {
    return advices.stream().findFirst();
  }

  Setup setup() {
    return setup;
  }

  Text message(String key, List<Object> args) {
    return setup.messages().apply(key, args);
  }

  @Override
  public void close() {
    OPEN.remove(id);
  }
}
