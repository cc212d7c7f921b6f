class ZeroEvenOdd {
    private int n;
    private int i = 1;
    private boolean zero = true;

    public ZeroEvenOdd(int n) {
        this.n = n;
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void zero(IntConsumer printNumber) throws InterruptedException {
        while (true) {
            synchronized (this) {
                while (!zero && i <= n) {
                    wait();
                }
                if (i > n) {
                    return;
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
            if (zero || i % 2 != rest) {
                wait();
            } else {
                printNumber.accept(i++);
                zero = true;
                notifyAll();
            }
        }
    }
}
