package threadproperties;

/**
 * Is one stage of a thread's work; leave it as it is.
 *
 * @param name what the stage is called
 * @param work what is done in it
 */
public record Stage(String name, Runnable work) {}
