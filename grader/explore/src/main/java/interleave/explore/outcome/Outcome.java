package interleave.explore.outcome;

import java.util.List;
import java.util.Optional;

/**
 * Says what came of an exploration.
 *
 * @param loss the first losing schedule, minimised and replayed; empty if there was none
 * @param races all races seen that nobody declared benign
 * @param beyondControl what the explorer could not control; if it is not empty, neither a pass nor a loss
 *     may be trusted
 * @param schedules how many schedules were played
 * @param exhaustive how far the search was complete
 * @param polls whether in some schedule a thread waited in a loop of its own, by looking again and again
 */
public record Outcome(
    Optional<Loss> loss, List<Race> races, List<String> beyondControl, int schedules, Coverage exhaustive,
    boolean polls) {

  /** Says how far all schedules were tried. */
  public enum Coverage {
    /** Some of them, by their seeds. */
    SAMPLED,
    /** All with at most one preemption. */
    ONE_PREEMPTION,
    /** All there are. */
    ALL
  }

  /** Tells whether no schedule lost and everything was under control. */
  public boolean passed() {
    return loss.isEmpty() && beyondControl.isEmpty();
  }

  @Override
  public String toString() {
    return Report.of(this);
  }
}
