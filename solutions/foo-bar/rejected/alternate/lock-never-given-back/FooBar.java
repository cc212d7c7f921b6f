// Keeps the lock when it is not on: the other one never gets it.
class FooBar {
    private int n;
    private final Lock lock = new ReentrantLock();
    private boolean foosTurn = true;

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; ) {
            lock.lock();
            if (foosTurn) {
                printFoo.run();
                foosTurn = false;
                i++;
                lock.unlock();
            }
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; ) {
            lock.lock();
            if (!foosTurn) {
                printBar.run();
                foosTurn = true;
                i++;
                lock.unlock();
            }
        }
    }
}
