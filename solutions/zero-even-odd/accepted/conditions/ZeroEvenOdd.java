class ZeroEvenOdd {
    private int n;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition zeroOn = lock.newCondition();
    private final Condition evenOn = lock.newCondition();
    private final Condition oddOn = lock.newCondition();
    private int next = 1;
    private boolean zeroNext = true;

    public ZeroEvenOdd(int n) {
        this.n = n;
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void zero(IntConsumer printNumber) throws InterruptedException {
        for (int i = 1; i <= n; i++) {
            lock.lock();
            try {
                while (!zeroNext) {
                    zeroOn.await();
                }
                printNumber.accept(0);
                zeroNext = false;
                (next % 2 == 0 ? evenOn : oddOn).signal();
            } finally {
                lock.unlock();
            }
        }
    }

    public void even(IntConsumer printNumber) throws InterruptedException {
        number(2, evenOn, printNumber);
    }

    public void odd(IntConsumer printNumber) throws InterruptedException {
        number(1, oddOn, printNumber);
    }

    private void number(int first, Condition mine, IntConsumer printNumber) throws InterruptedException {
        for (int x = first; x <= n; x += 2) {
            lock.lock();
            try {
                while (zeroNext || next != x) {
                    mine.await();
                }
                printNumber.accept(x);
                next++;
                zeroNext = true;
                zeroOn.signal();
            } finally {
                lock.unlock();
            }
        }
    }
}
