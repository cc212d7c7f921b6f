class ZeroEvenOdd {
    private int n;
    private final CyclicBarrier barrier = new CyclicBarrier(3);

    private void meet() throws InterruptedException {
        try {
            barrier.await();
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    public ZeroEvenOdd(int n) {
        this.n = n;
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void zero(IntConsumer printNumber) throws InterruptedException {
        for (int i = 1; i <= n; i++) {
            printNumber.accept(0);
            meet();
            meet();
        }
    }

    public void even(IntConsumer printNumber) throws InterruptedException {
        for (int i = 1; i <= n; i++) {
            meet();
            if (i % 2 == 0) {
                printNumber.accept(i);
            }
            meet();
        }
    }

    public void odd(IntConsumer printNumber) throws InterruptedException {
        for (int i = 1; i <= n; i++) {
            meet();
            if (i % 2 == 1) {
                printNumber.accept(i);
            }
            meet();
        }
    }
}
