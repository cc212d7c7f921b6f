// Only tries the lock, and goes round again when the other has it.
class FooBar {
    private final int n;
    private final StampedLock lock = new StampedLock();
    private boolean barNext;

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) {
        print(printFoo, false);
    }

    public void bar(Runnable printBar) {
        print(printBar, true);
    }

    private void print(Runnable word, boolean bar) {
        int left = n;
        while (left > 0) {
            long stamp = lock.tryWriteLock();
            if (stamp == 0) {
                Thread.yield();
                continue;
            }
            try {
                if (barNext == bar) {
                    word.run();
                    barNext = !barNext;
                    left--;
                }
            } finally {
                lock.unlockWrite(stamp);
            }
        }
    }
}
