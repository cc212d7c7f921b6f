package interleave.kit;

/**
 * Tells which signal has come, and from whom.
 *
 * @param number such as {@link Posix#SIGUSR1}
 * @param sender the pid of the process that sent it, for SIGCHLD of the child; 0 for the kernel, whose alarms and
 *     terminal keys come from nobody
 */
public record ReceivedSignal(int number, int sender) {}
