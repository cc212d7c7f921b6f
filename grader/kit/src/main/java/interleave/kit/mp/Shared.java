package interleave.kit.mp;

/**
 * Is something that several processes have in common. A child gets it as an argument of its {@link Process}; it cannot
 * be sent through a {@link Connection} or a {@link Queue}, because only a child that starts can inherit.
 *
 * <p>Waiting is asleep and takes no processor time. {@link Thread#interrupt()} does not end a wait; a time limit does.
 */
public abstract sealed class Shared implements AutoCloseable permits InMemory, Connection {
  final Usage usage = new Usage(this::end);

  Shared() {}

  /** Returns the file descriptors by which a child inherits it. */
  abstract int[] descriptors();

  /** Takes it out of this process, when nobody is inside any more. */
  abstract void end();

  /**
   * Takes it out of this process; other processes keep it. Calls that are under way end first, and a lock is kept until
   * its holder gives it back. Later calls throw {@link IllegalStateException}; closing twice does nothing.
   */
  @Override
  public void close() {
    usage.close();
  }
}
