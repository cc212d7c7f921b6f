package interleave.judge.stage;

import java.time.Duration;
import java.util.List;

/**
 * Asks a stage to play one scene once.
 *
 * @param scene binary name of the scene class, or of the class with {@code main} for a program
 * @param method name of the scene's static method; {@code main} for a program
 * @param args arguments behind the Scene parameter: Integer, Long, Double, Boolean, String or a List of
 *     these; for a program, strings
 * @param seed what the scene's random numbers start from
 * @param limit how long the play may last before it is {@code TIMED_OUT}; run-queue delay is added to it
 * @param mode how the actors are scheduled
 */
public record PlayRequest(
    String scene, String method, List<Object> args, long seed, Duration limit, Mode mode) {

  public PlayRequest {
    args = List.copyOf(args);
  }

  /** Says how the actors of a play are scheduled. */
  public sealed interface Mode {
    /** The operating system schedules; actors run truly at once. */
    record Free() implements Mode {}

    /** The operating system schedules; small random pauses are put in at the seams. */
    record Perturbed(long seed) implements Mode {}

    /** One actor runs at a time; the schedule says where the others come in. */
    record Scheduled(Schedule schedule) implements Mode {}
  }
}
