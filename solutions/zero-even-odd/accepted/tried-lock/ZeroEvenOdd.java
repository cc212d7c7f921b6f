// Tries the lock again and again without a pause, and looks whether it is on.
class ZeroEvenOdd {
    private final int n;
    private final Lock lock = new ReentrantLock();
    private int step = 0;

    public ZeroEvenOdd(int n) {
        this.n = n;
    }

    public void zero(IntConsumer printNumber) {
        for (int i = 1; i <= n; ) {
            if (prints(2 * i - 2, 0, printNumber)) {
                i++;
            }
        }
    }

    public void even(IntConsumer printNumber) {
        for (int i = 2; i <= n; ) {
            if (prints(2 * i - 1, i, printNumber)) {
                i += 2;
            }
        }
    }

    public void odd(IntConsumer printNumber) {
        for (int i = 1; i <= n; ) {
            if (prints(2 * i - 1, i, printNumber)) {
                i += 2;
            }
        }
    }

    private boolean prints(int mine, int number, IntConsumer printNumber) {
        if (!lock.tryLock()) {
            return false;
        }
        try {
            if (step != mine) {
                return false;
            }
            printNumber.accept(number);
            step++;
            return true;
        } finally {
            lock.unlock();
        }
    }
}
