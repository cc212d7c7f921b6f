class ZeroEvenOdd {
    private int n;
    private final List<CompletableFuture<Void>> done = new ArrayList<>();

    public ZeroEvenOdd(int n) {
        this.n = n;
        for (int i = 0; i <= 2 * n; i++) {
            done.add(new CompletableFuture<>());
        }
        done.get(0).complete(null);
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void zero(IntConsumer printNumber) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            done.get(2 * i).join();
            printNumber.accept(0);
            done.get(2 * i + 1).complete(null);
        }
    }

    public void even(IntConsumer printNumber) throws InterruptedException {
        for (int x = 2; x <= n; x += 2) {
            done.get(2 * x - 1).join();
            printNumber.accept(x);
            done.get(2 * x).complete(null);
        }
    }

    public void odd(IntConsumer printNumber) throws InterruptedException {
        for (int x = 1; x <= n; x += 2) {
            done.get(2 * x - 1).join();
            printNumber.accept(x);
            done.get(2 * x).complete(null);
        }
    }
}
