// The same with conditions: await may return for no reason, too.
class FooBar {
    private int n;
    private final Lock lock = new ReentrantLock();
    private final Condition fooDone = lock.newCondition();
    private final Condition barDone = lock.newCondition();
    private boolean printed = false;

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            lock.lock();
            try {
                if (printed) {
                    barDone.await();
                }
                printFoo.run();
                printed = true;
                fooDone.signal();
            } finally {
                lock.unlock();
            }
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            lock.lock();
            try {
                if (!printed) {
                    fooDone.await();
                }
                printBar.run();
                printed = false;
                barDone.signal();
            } finally {
                lock.unlock();
            }
        }
    }
}
