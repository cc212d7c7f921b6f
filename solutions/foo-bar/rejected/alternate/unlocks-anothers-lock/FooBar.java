// A lock is not a semaphore: only who holds it may give it back.
class FooBar {
    private int n;
    private final Lock foo = new ReentrantLock();
    private final Lock bar = new ReentrantLock();

    public FooBar(int n) {
        this.n = n;
        bar.lock();
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            foo.lock();
            printFoo.run();
            bar.unlock();
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            bar.lock();
            printBar.run();
            foo.unlock();
        }
    }
}
