class FizzBuzz {
    private int n;
    private volatile int current = 1;

    public FizzBuzz(int n) {
        this.n = n;
    }

    // printFizz.run() outputs "fizz".
    public void fizz(Runnable printFizz) throws InterruptedException {
        while (true) {
            int i = current;
            if (i > n) {
                return;
            }
            if (i % 3 == 0 && i % 5 != 0) {
                printFizz.run();
                current = i + 1;
            } else {
                Thread.yield();
            }
        }
    }

    // printBuzz.run() outputs "buzz".
    public void buzz(Runnable printBuzz) throws InterruptedException {
        while (true) {
            int i = current;
            if (i > n) {
                return;
            }
            if (i % 3 != 0 && i % 5 == 0) {
                printBuzz.run();
                current = i + 1;
            } else {
                Thread.yield();
            }
        }
    }

    // printFizzBuzz.run() outputs "fizzbuzz".
    public void fizzbuzz(Runnable printFizzBuzz) throws InterruptedException {
        while (true) {
            int i = current;
            if (i > n) {
                return;
            }
            if (i % 15 == 0) {
                printFizzBuzz.run();
                current = i + 1;
            } else {
                Thread.yield();
            }
        }
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void number(IntConsumer printNumber) throws InterruptedException {
        while (true) {
            int i = current;
            if (i > n) {
                return;
            }
            if (i % 3 != 0 && i % 5 != 0) {
                printNumber.accept(i);
                current = i + 1;
            } else {
                Thread.yield();
            }
        }
    }
}
