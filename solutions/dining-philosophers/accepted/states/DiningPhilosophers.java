/** Keeps the state of everybody under one lock; whoever puts down his forks looks whether a neighbour can eat now. */
class DiningPhilosophers {
  private enum State {
    THINKING,
    HUNGRY,
    EATING
  }

  private final State[] states = new State[5];
  private final Lock lock = new ReentrantLock();
  private final Condition[] mayEat = new Condition[5];

  public DiningPhilosophers() {
    for (int i = 0; i < 5; i++) {
      states[i] = State.THINKING;
      mayEat[i] = lock.newCondition();
    }
  }

  public void wantsToEat(int philosopher,
                         Runnable pickLeftFork,
                         Runnable pickRightFork,
                         Runnable eat,
                         Runnable putLeftFork,
                         Runnable putRightFork) throws InterruptedException {
    lock.lock();
    try {
      states[philosopher] = State.HUNGRY;
      test(philosopher);
      while (states[philosopher] != State.EATING) {
        mayEat[philosopher].await();
      }
    } finally {
      lock.unlock();
    }
    pickLeftFork.run();
    pickRightFork.run();
    eat.run();
    putLeftFork.run();
    putRightFork.run();
    lock.lock();
    try {
      states[philosopher] = State.THINKING;
      test((philosopher + 4) % 5);
      test((philosopher + 1) % 5);
    } finally {
      lock.unlock();
    }
  }

  private void test(int i) {
    if (states[i] == State.HUNGRY && states[(i + 4) % 5] != State.EATING && states[(i + 1) % 5] != State.EATING) {
      states[i] = State.EATING;
      mayEat[i].signal();
    }
  }
}
