// Unlocks at the end of the round and once more in finally: the second time nothing is held, and foo() dies.
class FooBar {
    private final int n;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean foosTurn = true;

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            lock.lock();
            try {
                while (!foosTurn) {
                    changed.await();
                }
                printFoo.run();
                foosTurn = false;
                changed.signal();
                lock.unlock();
            } finally {
                lock.unlock();
            }
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            lock.lock();
            try {
                while (foosTurn) {
                    changed.await();
                }
                printBar.run();
                foosTurn = true;
                changed.signal();
            } finally {
                lock.unlock();
            }
        }
    }
}
