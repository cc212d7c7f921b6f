package kettle;

/** Is what one does meanwhile; leave it as it is. */
@FunctionalInterface
public interface Tv {

  /** Watches an episode; comes back when it is over. */
  void watch() throws InterruptedException;
}
