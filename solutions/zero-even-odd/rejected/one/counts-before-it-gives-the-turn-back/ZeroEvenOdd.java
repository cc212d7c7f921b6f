// Counts up while the turn is still on the numbers: the other one sees a number of its own, beyond n, and prints it.
class ZeroEvenOdd {
    private final int n;
    private volatile boolean zerosTurn = true;
    private volatile int next = 1;

    public ZeroEvenOdd(int n) {
        this.n = n;
    }

    public void zero(IntConsumer printNumber) throws InterruptedException {
        while (next <= n) {
            if (zerosTurn && next <= n) {
                printNumber.accept(0);
                zerosTurn = false;
            } else {
                Thread.sleep(1);
            }
        }
    }

    public void even(IntConsumer printNumber) throws InterruptedException {
        number(printNumber, 0);
    }

    public void odd(IntConsumer printNumber) throws InterruptedException {
        number(printNumber, 1);
    }

    private void number(IntConsumer printNumber, int rest) throws InterruptedException {
        while (next <= n) {
            if (!zerosTurn && next % 2 == rest) {
                printNumber.accept(next);
                next++;
                zerosTurn = true;
            } else {
                Thread.sleep(1);
            }
        }
    }
}
