package lockstep;

/**
 * Keeps two numbers in step: one thread raises both, another one looks at them, by turns.
 *
 * <p>Both numbers begin at 0. Nobody who asks ever sees one of them raised and the other not. Whose turn it is not sleeps;
 * it looks at nothing until it is woken.
 */
public class Lockstep {

  /**
   * Raises both numbers by 1, again and again, until they are {@code last}; before the next step, the step before has
   * been looked at. Called once, by one thread.
   */
  public void raise(int last) throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Looks at both numbers once after each step: first at 1 and 1, then at 2 and 2, and so on up to {@code last}. Called
   * once, by another thread, which may come before or after the one who raises.
   *
   * @param look is to be told what was seen, once for each step
   */
  public void look(int last, Look look) throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns whether both numbers are the same at this moment. Any thread may ask at any time, and the answer is yes. */
  public boolean equal() {
    throw new UnsupportedOperationException("not written yet");
  }
}
