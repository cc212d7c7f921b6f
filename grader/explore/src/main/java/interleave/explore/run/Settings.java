package interleave.explore.run;

import java.util.Set;

/**
 * Holds what all schedules of an exploration have in common.
 *
 * @param time when virtual time passes
 * @param spurious how many spurious wake-ups a schedule may have
 * @param steps after how many scheduling points a schedule is said to get nowhere
 * @param toleratesDeaths whether an uncaught exception of a thread other than the body's is no loss
 * @param toleratesLeaks whether a thread may be left waiting when the body is over
 * @param benign fields, as {@code Account.balance}, on which races do not count
 * @param seed what the program's own random numbers begin with
 */
public record Settings(
    Time time,
    int spurious,
    int steps,
    boolean toleratesDeaths,
    boolean toleratesLeaks,
    Set<String> benign,
    long seed) {}
