// Bar waits for foo, but foo waits for nobody and may run ahead.
class FooBar {
    private int n;
    private Semaphore done = new Semaphore(0);

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            printFoo.run();
            done.release();
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            done.acquire();
            printBar.run();
        }
    }
}
