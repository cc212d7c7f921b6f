/**
 * Lets five philosophers eat at a round table, on which a fork lies between each two neighbours.
 *
 * <p>The philosophers 0 to 4 sit in this order, so 4 and 0 are neighbours, too. To eat, a philosopher needs both
 * forks beside him; he shares each with one neighbour, and only one of them can hold it. Which of the two forks is
 * picked up or put down first is up to you, and so is in which direction the seats are numbered.
 */
public class DiningPhilosophers {

  /** Lays a table for five. */
  public DiningPhilosophers() {
    // your code
  }

  /**
   * Lets a philosopher eat once, and returns when he has put down his forks. Each philosopher is a thread that calls
   * this again and again.
   *
   * @param philosopher 0 to 4
   * @param pickLeftFork picks up the left fork, which nobody else may hold then
   * @param pickRightFork picks up the right fork, which nobody else may hold then
   * @param eat eats; to be run when the philosopher holds both forks
   * @param putLeftFork puts down the left fork
   * @param putRightFork puts down the right fork
   */
  public void wantsToEat(
      int philosopher,
      Runnable pickLeftFork,
      Runnable pickRightFork,
      Runnable eat,
      Runnable putLeftFork,
      Runnable putRightFork)
      throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }
}
