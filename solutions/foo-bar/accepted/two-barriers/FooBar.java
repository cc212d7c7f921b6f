class FooBar {
    private int n;
    private final CyclicBarrier fooDone = new CyclicBarrier(2);
    private final CyclicBarrier barDone = new CyclicBarrier(2);

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        try {
            for (int i = 0; i < n; i++) {
                printFoo.run();
                fooDone.await();
                barDone.await();
            }
        } catch (BrokenBarrierException e) {
            throw new RuntimeException(e);
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        try {
            for (int i = 0; i < n; i++) {
                fooDone.await();
                printBar.run();
                barDone.await();
            }
        } catch (BrokenBarrierException e) {
            throw new RuntimeException(e);
        }
    }
}
