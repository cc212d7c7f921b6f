/**
 * Plays one schedule: strands, monitors, memory, time, and the hooks that rewritten code calls. Nothing here
 * searches or rewrites. Start with {@link interleave.explore.run.Execution}.
 */
package interleave.explore.run;
