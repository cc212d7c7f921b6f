class ZeroEvenOdd {
    private int n;
    private final Map<String, Thread> threads = new ConcurrentHashMap<>();
    private final AtomicReference<String> turn = new AtomicReference<>("zero");

    private void await(String who) {
        threads.put(who, Thread.currentThread());
        while (!turn.get().equals(who)) {
            LockSupport.park(this);
        }
    }

    private void pass(String who) {
        turn.set(who);
        LockSupport.unpark(threads.get(who));
    }

    public ZeroEvenOdd(int n) {
        this.n = n;
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void zero(IntConsumer printNumber) throws InterruptedException {
        for (int i = 1; i <= n; i++) {
            await("zero");
            printNumber.accept(0);
            pass(i % 2 == 0 ? "even" : "odd");
        }
    }

    public void even(IntConsumer printNumber) throws InterruptedException {
        for (int i = 2; i <= n; i += 2) {
            await("even");
            printNumber.accept(i);
            pass("zero");
        }
    }

    public void odd(IntConsumer printNumber) throws InterruptedException {
        for (int i = 1; i <= n; i += 2) {
            await("odd");
            printNumber.accept(i);
            pass("zero");
        }
    }
}
