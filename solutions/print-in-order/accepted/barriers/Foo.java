class Foo {
    CyclicBarrier oneTwo = new CyclicBarrier(2);
    CyclicBarrier twoThree = new CyclicBarrier(2);

    public void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
        meet(oneTwo);
    }

    public void second(Runnable printSecond) throws InterruptedException {
        meet(oneTwo);
        printSecond.run();
        meet(twoThree);
    }

    public void third(Runnable printThird) throws InterruptedException {
        meet(twoThree);
        printThird.run();
    }

    private void meet(CyclicBarrier barrier) throws InterruptedException {
        try {
            barrier.await();
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
