// A condition for each, so that only the right one is woken; but a thread may wake for no reason, too.
class ZeroEvenOdd {
    private int n;
    private final Lock lock = new ReentrantLock();
    private final Condition zeroOn = lock.newCondition();
    private final Condition evenOn = lock.newCondition();
    private final Condition oddOn = lock.newCondition();
    private int state = 0;

    public ZeroEvenOdd(int n) {
        this.n = n;
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void zero(IntConsumer printNumber) throws InterruptedException {
        lock.lock();
        for (int i = 1; i <= n; i++) {
            if (state != 0) {
                zeroOn.await();
            }
            printNumber.accept(0);
            state = i % 2 == 0 ? 2 : 1;
            (i % 2 == 0 ? evenOn : oddOn).signal();
        }
        lock.unlock();
    }

    public void even(IntConsumer printNumber) throws InterruptedException {
        lock.lock();
        for (int i = 2; i <= n; i += 2) {
            if (state != 2) {
                evenOn.await();
            }
            printNumber.accept(i);
            state = 0;
            zeroOn.signal();
        }
        lock.unlock();
    }

    public void odd(IntConsumer printNumber) throws InterruptedException {
        lock.lock();
        for (int i = 1; i <= n; i += 2) {
            if (state != 1) {
                oddOn.await();
            }
            printNumber.accept(i);
            state = 0;
            zeroOn.signal();
        }
        lock.unlock();
    }
}
