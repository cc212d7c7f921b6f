// All wait at one monitor and are all woken; who asks only once goes on although it is not on.
class ZeroEvenOdd {
    private int n;
    private int step = 0;

    public ZeroEvenOdd(int n) {
        this.n = n;
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void zero(IntConsumer printNumber) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            print(2 * i, 0, printNumber);
        }
    }

    public void even(IntConsumer printNumber) throws InterruptedException {
        for (int x = 2; x <= n; x += 2) {
            print(2 * x - 1, x, printNumber);
        }
    }

    public void odd(IntConsumer printNumber) throws InterruptedException {
        for (int x = 1; x <= n; x += 2) {
            print(2 * x - 1, x, printNumber);
        }
    }

    private synchronized void print(int before, int x, IntConsumer printNumber) throws InterruptedException {
        if (step != before) {
            wait();
        }
        printNumber.accept(x);
        step++;
        notifyAll();
    }
}
