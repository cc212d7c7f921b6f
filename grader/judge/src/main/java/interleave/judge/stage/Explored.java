package interleave.judge.stage;

import interleave.judge.domain.Transcript;
import java.util.List;
import java.util.Optional;

/**
 * Says what came of an exploration.
 *
 * @param schedules how many schedules were played
 * @param distinct how many different transcripts they showed
 * @param coverage how far all schedules were tried
 * @param polls whether a thread waited in a loop of its own, by looking again and again
 * @param races where memory is touched by two threads and nothing orders them
 * @param beyondControl what could not be controlled; if there is any, neither a pass nor a loss may be trusted
 * @param loss the losing schedule, minimised; empty if none lost
 */
public record Explored(
    int schedules,
    int distinct,
    Coverage coverage,
    boolean polls,
    List<Race> races,
    List<String> beyondControl,
    Optional<Loss> loss) {

  /** Says how far all schedules were tried. */
  public enum Coverage {
    SAMPLED,
    ONE_PREEMPTION,
    ALL
  }

  /** Names what a losing schedule shows. */
  public enum Kind {
    /** The judgement found fault with its transcript. */
    ASSERTION,
    /** A thread of the student's died of an exception. */
    EXCEPTION,
    DEADLOCK,
    LOST_WAKEUP,
    LIVELOCK,
    LEAKED_THREAD,
    RACE
  }

  /**
   * Tells of two accesses that nothing orders.
   *
   * @param what the field, as {@code Foo.turn}
   * @param first what the one thread did, with file and line
   * @param second what the other did
   */
  public record Race(String what, String first, String second) {}

  /**
   * Describes a losing schedule.
   *
   * @param text it in a sentence, in the explorer's words
   * @param cycle for a deadlock, who waits for whom, a line each
   * @param schedule the number of the schedule that showed it first, from 1
   * @param transcript its marks among its steps
   */
  public record Loss(Kind kind, String text, List<String> cycle, int schedule, Transcript transcript) {}

  public Explored {
    races = List.copyOf(races);
    beyondControl = List.copyOf(beyondControl);
  }
}
