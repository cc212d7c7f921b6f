// The right fork bears the philosopher's own number and the left one that of the seat before.
class DiningPhilosophers {
    ReentrantLock[] locks = new ReentrantLock[5];

    public DiningPhilosophers() {
        Arrays.setAll(locks, i -> new ReentrantLock(true));
    }

    public void wantsToEat(int philosopher, Runnable pickLeftFork, Runnable pickRightFork, Runnable eat,
                           Runnable putLeftFork, Runnable putRightFork) throws InterruptedException {
        int right = philosopher;
        int left = (philosopher + 4) % 5;
        List<Integer> order = new ArrayList<>(List.of(left, right));
        Collections.sort(order);
        for (int fork : order) {
            locks[fork].lock();
            (fork == left ? pickLeftFork : pickRightFork).run();
        }
        eat.run();
        for (int fork : order) {
            (fork == left ? putLeftFork : putRightFork).run();
            locks[fork].unlock();
        }
    }
}
