// Moves on before it has printed: the next one may overtake it.
class FizzBuzz {
    private int n;
    private final AtomicInteger index = new AtomicInteger(1);

    public FizzBuzz(int n) {
        this.n = n;
    }

    // printFizz.run() outputs "fizz".
    public void fizz(Runnable printFizz) throws InterruptedException {
        int i;
        while ((i = index.get()) <= n) {
            if (i % 3 == 0 && i % 5 != 0) {
                index.incrementAndGet();
                printFizz.run();
            }
        }
    }

    // printBuzz.run() outputs "buzz".
    public void buzz(Runnable printBuzz) throws InterruptedException {
        int i;
        while ((i = index.get()) <= n) {
            if (i % 3 != 0 && i % 5 == 0) {
                index.incrementAndGet();
                printBuzz.run();
            }
        }
    }

    // printFizzBuzz.run() outputs "fizzbuzz".
    public void fizzbuzz(Runnable printFizzBuzz) throws InterruptedException {
        int i;
        while ((i = index.get()) <= n) {
            if (i % 15 == 0) {
                index.incrementAndGet();
                printFizzBuzz.run();
            }
        }
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void number(IntConsumer printNumber) throws InterruptedException {
        int i;
        while ((i = index.get()) <= n) {
            if (i % 3 != 0 && i % 5 != 0) {
                index.incrementAndGet();
                printNumber.accept(i);
            }
        }
    }
}
