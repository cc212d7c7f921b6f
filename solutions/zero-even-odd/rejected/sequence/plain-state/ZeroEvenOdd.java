// The state is a plain field: who spins on it need never see it change.
class ZeroEvenOdd {
    private int n;
    private int state = 0;

    public ZeroEvenOdd(int n) {
        this.n = n;
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void zero(IntConsumer printNumber) throws InterruptedException {
        for (int i = 1; i <= n; i += 1) {
            while (state != 0) {
            }
            printNumber.accept(0);
            state = i % 2 == 0 ? 2 : 1;
        }
    }

    public void even(IntConsumer printNumber) throws InterruptedException {
        for (int i = 2; i <= n; i += 2) {
            while (state != 2) {
            }
            printNumber.accept(i);
            state = 0;
        }
    }

    public void odd(IntConsumer printNumber) throws InterruptedException {
        for (int i = 1; i <= n; i += 2) {
            while (state != 1) {
            }
            printNumber.accept(i);
            state = 0;
        }
    }
}
