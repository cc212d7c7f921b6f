// Each locks an object of his own: nobody else ever waits for it.
class DiningPhilosophers {
  private final Object[] seats = {new Object(), new Object(), new Object(), new Object(), new Object()};

  public void wantsToEat(
      int philosopher,
      Runnable pickLeftFork,
      Runnable pickRightFork,
      Runnable eat,
      Runnable putLeftFork,
      Runnable putRightFork) {
    synchronized (seats[philosopher]) {
      pickLeftFork.run();
      pickRightFork.run();
      eat.run();
      putLeftFork.run();
      putRightFork.run();
    }
  }
}
