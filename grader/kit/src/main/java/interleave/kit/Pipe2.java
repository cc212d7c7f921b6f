package interleave.kit;

/**
 * Holds the two ends of a pipe: what is written to one can be read from the other, in order.
 *
 * @param readFd the file descriptor to read from
 * @param writeFd the file descriptor to write to
 */
public record Pipe2(int readFd, int writeFd) {}
