class ZeroEvenOdd {
    private int n;
    private final SynchronousQueue<Integer> toOdd = new SynchronousQueue<>();
    private final SynchronousQueue<Integer> toEven = new SynchronousQueue<>();
    private final SynchronousQueue<Integer> back = new SynchronousQueue<>();

    public ZeroEvenOdd(int n) {
        this.n = n;
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void zero(IntConsumer printNumber) throws InterruptedException {
        for (int i = 1; i <= n; i++) {
            printNumber.accept(0);
            (i % 2 == 0 ? toEven : toOdd).put(i);
            back.take();
        }
    }

    public void even(IntConsumer printNumber) throws InterruptedException {
        for (int i = 2; i <= n; i += 2) {
            int x = toEven.take();
            printNumber.accept(x);
            back.put(x);
        }
    }

    public void odd(IntConsumer printNumber) throws InterruptedException {
        for (int i = 1; i <= n; i += 2) {
            int x = toOdd.take();
            printNumber.accept(x);
            back.put(x);
        }
    }
}
