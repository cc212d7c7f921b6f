package interleave.kit.sys;

import interleave.kit.Status;

/**
 * Says which child the supervisor has taken off the process table.
 *
 * @param pid its process id, free for reuse from now on
 * @param status how it ended
 */
public record Reaped(int pid, Status status) {}
