// A lock lets one print at a time, but not by turns.
class FooBar {
    private int n;
    private final Lock lock = new ReentrantLock();

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            lock.lock();
            printFoo.run();
            lock.unlock();
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            lock.lock();
            printBar.run();
            lock.unlock();
        }
    }
}
