// Waits under the lock but changes the state without it: the change may come between the look and the wait.
class ZeroEvenOdd {
    private int n;
    private volatile int step = 0;

    public ZeroEvenOdd(int n) {
        this.n = n;
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void zero(IntConsumer printNumber) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            await(2 * i);
            printNumber.accept(0);
            next();
        }
    }

    public void even(IntConsumer printNumber) throws InterruptedException {
        for (int x = 2; x <= n; x += 2) {
            await(2 * x - 1);
            printNumber.accept(x);
            next();
        }
    }

    public void odd(IntConsumer printNumber) throws InterruptedException {
        for (int x = 1; x <= n; x += 2) {
            await(2 * x - 1);
            printNumber.accept(x);
            next();
        }
    }

    private void await(int before) throws InterruptedException {
        while (step != before) {
            synchronized (this) {
                wait();
            }
        }
    }

    private void next() {
        step++;
        synchronized (this) {
            notifyAll();
        }
    }
}
