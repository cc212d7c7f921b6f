class FizzBuzz {
    private int n;
    private AtomicInteger index = new AtomicInteger(1);

    public FizzBuzz(int n) {
        this.n = n;
    }

    // printFizz.run() outputs "fizz".
    public void fizz(Runnable printFizz) throws InterruptedException {
        int i;
        while ((i = index.get()) <= n) {
            if (i % 3 == 0 && i % 5 != 0) {
                printFizz.run();
                index.incrementAndGet();
            }
        }
    }

    // printBuzz.run() outputs "buzz".
    public void buzz(Runnable printBuzz) throws InterruptedException {
        int i;
        while ((i = index.get()) <= n) {
            if (i % 3 != 0 && i % 5 == 0) {
                printBuzz.run();
                index.incrementAndGet();
            }
        }
    }

    // printFizzBuzz.run() outputs "fizzbuzz".
    public void fizzbuzz(Runnable printFizzBuzz) throws InterruptedException {
        int i;
        while ((i = index.get()) <= n) {
            if (i % 15 == 0) {
                printFizzBuzz.run();
                index.incrementAndGet();
            }
        }
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void number(IntConsumer printNumber) throws InterruptedException {
        int i;
        while ((i = index.get()) <= n) {
            if (i % 3 != 0 && i % 5 != 0) {
                printNumber.accept(i);
                index.incrementAndGet();
            }
        }
    }
}
