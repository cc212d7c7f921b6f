// no imports: they are added

class H2O {
    private Semaphore h = new Semaphore(2, true), o = new Semaphore(1, true);
    private CyclicBarrier barrier = new CyclicBarrier(3, () -> {
        h.release(2);
        o.release(1);
    });

    public void hydrogen(Runnable releaseHydrogen) throws InterruptedException {
        h.acquire();
        releaseHydrogen.run();
        try { barrier.await(); } catch (BrokenBarrierException e) { }
    }

    public void oxygen(Runnable releaseOxygen) throws InterruptedException {
        o.acquire();
        releaseOxygen.run();
        try { barrier.await(); } catch (BrokenBarrierException e) { }
    }
}
