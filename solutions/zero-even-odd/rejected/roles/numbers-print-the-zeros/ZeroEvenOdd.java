// Each number brings its own zero.
class ZeroEvenOdd {
    private int n;
    private Semaphore even = new Semaphore(0);
    private Semaphore odd = new Semaphore(1);

    public ZeroEvenOdd(int n) {
        this.n = n;
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void zero(IntConsumer printNumber) throws InterruptedException {
        Thread.yield();
    }

    public void even(IntConsumer printNumber) throws InterruptedException {
        for (int i = 2; i <= n; i += 2) {
            even.acquire();
            printNumber.accept(0);
            printNumber.accept(i);
            odd.release();
        }
    }

    public void odd(IntConsumer printNumber) throws InterruptedException {
        for (int i = 1; i <= n; i += 2) {
            odd.acquire();
            printNumber.accept(0);
            printNumber.accept(i);
            even.release();
        }
    }
}
