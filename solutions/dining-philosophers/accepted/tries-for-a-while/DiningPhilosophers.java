// Waits for each fork for ten milliseconds at most, and begins anew when it is not free by then.
class DiningPhilosophers {
    private final Lock[] forks = new Lock[5];

    public DiningPhilosophers() {
        for (int i = 0; i < 5; i++) {
            forks[i] = new ReentrantLock();
        }
    }

    public void wantsToEat(int philosopher, Runnable pickLeftFork, Runnable pickRightFork, Runnable eat,
            Runnable putLeftFork, Runnable putRightFork) throws InterruptedException {
        Lock left = forks[philosopher];
        Lock right = forks[(philosopher + 1) % 5];
        while (true) {
            if (!left.tryLock(10, TimeUnit.MILLISECONDS)) {
                continue;
            }
            try {
                if (right.tryLock(10, TimeUnit.MILLISECONDS)) {
                    try {
                        pickLeftFork.run();
                        pickRightFork.run();
                        eat.run();
                        putLeftFork.run();
                        putRightFork.run();
                        return;
                    } finally {
                        right.unlock();
                    }
                }
            } finally {
                left.unlock();
            }
        }
    }
}
