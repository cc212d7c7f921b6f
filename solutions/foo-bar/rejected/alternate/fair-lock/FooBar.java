// A fair lock serves those who wait for it in their order; it does not make anybody come by turns.
class FooBar {
    private int n;
    private final Lock lock = new ReentrantLock(true);

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            lock.lock();
            printFoo.run();
            lock.unlock();
            Thread.yield();
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            lock.lock();
            printBar.run();
            lock.unlock();
            Thread.yield();
        }
    }
}
