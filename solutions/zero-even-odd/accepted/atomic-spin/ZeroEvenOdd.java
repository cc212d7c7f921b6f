class ZeroEvenOdd {
    private int n;
    private final AtomicInteger step = new AtomicInteger(1);

    public ZeroEvenOdd(int n) {
        this.n = n;
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void zero(IntConsumer printNumber) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            while (step.get() != 2 * i + 1);
            printNumber.accept(0);
            step.getAndIncrement();
        }
    }

    public void even(IntConsumer printNumber) throws InterruptedException {
        for (int x = 2; x <= n; x += 2) {
            while (step.get() != 2 * x);
            printNumber.accept(x);
            step.getAndIncrement();
        }
    }

    public void odd(IntConsumer printNumber) throws InterruptedException {
        for (int x = 1; x <= n; x += 2) {
            while (step.get() != 2 * x);
            printNumber.accept(x);
            step.getAndIncrement();
        }
    }
}
