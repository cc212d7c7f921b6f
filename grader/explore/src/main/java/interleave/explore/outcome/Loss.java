package interleave.explore.outcome;

import java.util.List;

/**
 * Describes a losing schedule.
 *
 * @param kind what went wrong
 * @param text it in a sentence, with names of threads and places
 * @param cycle for a deadlock, who waits for whom, a line each; otherwise empty
 * @param schedule the number of the schedule that showed it first, from 1
 * @param switches how often the minimised schedule takes the processor from a thread that could go on
 * @param trace the minimised schedule, step by step
 * @param thrown the exception behind it, or null
 */
public record Loss(
    Kind kind, String text, List<String> cycle, int schedule, int switches, List<Step> trace, Throwable thrown) {}
