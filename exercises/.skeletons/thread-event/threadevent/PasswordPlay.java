package threadevent;

/**
 * Is a play for three threads: one calls a password, one checks it, and one overwrites it when that is over.
 *
 * <p>Each method is called once, by a thread of its own, in whatever order; any of them may come long before or long after
 * the others. Who must wait sleeps; it looks at nothing until it is woken.
 */
public class PasswordPlay {

  /** Calls the password. Waits for nobody. */
  public void call(String word) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Waits until the password has been called, then checks it.
   *
   * @return whether the word that was called is the one that was expected
   */
  public boolean check(String expected) throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Waits until the check is over, whatever it said, then overwrites the password. */
  public void tamper(String word) throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns the password as it is now. Asked only when all three are done. */
  public String password() {
    throw new UnsupportedOperationException("not written yet");
  }
}
