package cpuvsio;

/**
 * Is a piece of work that can be done anywhere; leave it as it is.
 *
 * @param here does it once, in whatever thread runs this
 * @param program does it once, in whatever process runs this: a class with a {@code main} method that needs no arguments
 */
public record Job(Runnable here, Class<?> program) {}
