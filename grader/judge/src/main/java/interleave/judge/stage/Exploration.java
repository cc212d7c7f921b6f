package interleave.judge.stage;

import java.util.Set;
import java.util.TreeSet;

/**
 * Says how a scene is to be explored.
 *
 * @param schedules how many schedules to play at most
 * @param time when virtual time passes
 * @param spuriousWakeups how many spurious wake-ups a schedule may have
 * @param toleratesDeaths whether a thread that the student's code started may die of an exception
 * @param toleratesLeaks whether such a thread may be left waiting
 * @param benign fields, as {@code Counter.hits}, on which races do no harm
 * @param judgesStuck whether the judgement is asked, too, about a schedule in which nobody could go on
 */
public record Exploration(
    int schedules,
    Time time,
    int spuriousWakeups,
    boolean toleratesDeaths,
    boolean toleratesLeaks,
    Set<String> benign,
    boolean judgesStuck) {

  /** Says when virtual time passes. */
  public enum Time {
    /** Only when nobody can run: for scenes about time-outs. */
    FAIR,
    /** A sleeper may be as late as you like; a time-out fires only when nobody can run. */
    LATE_SLEEPERS,
    /** Any sleeper and any time-out, at any moment. */
    ANY_TIMEOUT
  }

  private static final Exploration STANDARD = new Exploration(2_000, Time.LATE_SLEEPERS, 0, false, false, Set.of(), false);

  public Exploration {
    benign = Set.copyOf(benign);
  }

  /** Gives 2,000 schedules with late sleepers and nothing tolerated. */
  public static Exploration standard() {
    return STANDARD;
  }

  public Exploration schedules(int most) {
    return new Exploration(most, time, spuriousWakeups, toleratesDeaths, toleratesLeaks, benign, judgesStuck);
  }

  public Exploration fairTime() {
    return new Exploration(schedules, Time.FAIR, spuriousWakeups, toleratesDeaths, toleratesLeaks, benign, judgesStuck);
  }

  public Exploration anyTimeout() {
    return new Exploration(schedules, Time.ANY_TIMEOUT, spuriousWakeups, toleratesDeaths, toleratesLeaks, benign, judgesStuck);
  }

  public Exploration spuriousWakeups(int most) {
    return new Exploration(schedules, time, most, toleratesDeaths, toleratesLeaks, benign, judgesStuck);
  }

  public Exploration toleratingDeaths() {
    return new Exploration(schedules, time, spuriousWakeups, true, toleratesLeaks, benign, judgesStuck);
  }

  public Exploration toleratingLeaks() {
    return new Exploration(schedules, time, spuriousWakeups, toleratesDeaths, true, benign, judgesStuck);
  }

  /** Says that races on a field do no harm. */
  public Exploration benign(String field) {
    Set<String> more = new TreeSet<>(benign);
    more.add(field);
    return new Exploration(schedules, time, spuriousWakeups, toleratesDeaths, toleratesLeaks, more, judgesStuck);
  }

  /**
   * Lets the judgement speak first about a schedule in which nobody could go on: what went wrong before is why. The
   * judgement must then be content with whatever was only cut short; the transcript's ending tells.
   */
  public Exploration judgingStuck() {
    return new Exploration(schedules, time, spuriousWakeups, toleratesDeaths, toleratesLeaks, benign, true);
  }
}
