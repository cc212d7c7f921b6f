/**
 * Holds the ways to pick schedules: at random, by priorities, depth-first, by a script. None of them knows
 * the program. Start with {@link interleave.explore.strategy.Mix}.
 */
package interleave.explore.strategy;
