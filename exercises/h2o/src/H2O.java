/**
 * Binds atoms to water: of any three releases in a row, counted from the first, two are of hydrogen and one is
 * of oxygen.
 *
 * <p>Each atom is a thread that calls its method once or several times. Threads come in whatever order. An atom
 * that does not fit into the molecule that is being built waits; whether one that fits waits for the others
 * before it is released is up to you.
 */
public class H2O {

  /** Makes an empty vessel. */
  public H2O() {
    // your code
  }

  /**
   * Adds an atom of hydrogen.
   *
   * @param releaseHydrogen to be run exactly once, when the atom has its place in a molecule
   */
  public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Adds an atom of oxygen.
   *
   * @param releaseOxygen to be run exactly once, when the atom has its place in a molecule
   */
  public void oxygen(Runnable releaseOxygen) throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }
}
