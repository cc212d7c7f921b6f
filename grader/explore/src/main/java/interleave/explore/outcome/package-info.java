/**
 * Holds what an exploration comes to: losses, races, steps. Nothing here schedules or rewrites. Start with
 * {@link interleave.explore.outcome.Outcome}.
 */
package interleave.explore.outcome;
