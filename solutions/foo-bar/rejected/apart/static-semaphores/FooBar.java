// All objects share the semaphores, and so the turns.
class FooBar {
    private int n;
    private static final Semaphore FOO = new Semaphore(1);
    private static final Semaphore BAR = new Semaphore(0);

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            FOO.acquire();
            printFoo.run();
            BAR.release();
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            BAR.acquire();
            printBar.run();
            FOO.release();
        }
    }
}
