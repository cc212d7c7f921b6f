// A latch opens once, so each round makes the next ones.
class FooBar {
    private int n;
    private volatile CountDownLatch fooDone = new CountDownLatch(1);
    private volatile CountDownLatch barDone = new CountDownLatch(0);

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            barDone.await();
            printFoo.run();
            barDone = new CountDownLatch(1);
            fooDone.countDown();
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            fooDone.await();
            printBar.run();
            fooDone = new CountDownLatch(1);
            barDone.countDown();
        }
    }
}
