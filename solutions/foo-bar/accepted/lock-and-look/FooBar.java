// Looks under the lock and lets it go again until it is on.
class FooBar {
    private int n;
    private final Lock lock = new ReentrantLock();
    private boolean fooNext = true;

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; ) {
            lock.lock();
            try {
                if (fooNext) {
                    printFoo.run();
                    fooNext = false;
                    i++;
                }
            } finally {
                lock.unlock();
            }
            Thread.yield();
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; ) {
            lock.lock();
            try {
                if (!fooNext) {
                    printBar.run();
                    fooNext = true;
                    i++;
                }
            } finally {
                lock.unlock();
            }
            Thread.yield();
        }
    }
}
