// Who waits when the last number is printed is woken, finds that it is not on, and waits again for ever.
class ZeroEvenOdd {
    private int n;
    private int i = 1;
    private boolean zero = true;

    public ZeroEvenOdd(int n) {
        this.n = n;
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void zero(IntConsumer printNumber) throws InterruptedException {
        for (int k = 0; k < n; k++) {
            synchronized (this) {
                while (!zero) {
                    wait();
                }
                printNumber.accept(0);
                zero = false;
                notifyAll();
            }
        }
    }

    public void even(IntConsumer printNumber) throws InterruptedException {
        number(0, printNumber);
    }

    public void odd(IntConsumer printNumber) throws InterruptedException {
        number(1, printNumber);
    }

    private synchronized void number(int rest, IntConsumer printNumber) throws InterruptedException {
        while (i <= n) {
            while (zero || i % 2 != rest) {
                wait();
            }
            printNumber.accept(i++);
            zero = true;
            notifyAll();
        }
    }
}
