class FizzBuzz {
    private int n;
    private Semaphore fizz = new Semaphore(0);
    private Semaphore buzz = new Semaphore(0);
    private Semaphore fizzbuzz = new Semaphore(0);
    private Semaphore done = new Semaphore(0);

    public FizzBuzz(int n) {
        this.n = n;
    }

    // printFizz.run() outputs "fizz".
    public void fizz(Runnable printFizz) throws InterruptedException {
        for (int i = 0; i < n / 3 - n / 15; i++) {
            fizz.acquire();
            printFizz.run();
            done.release();
        }
    }

    // printBuzz.run() outputs "buzz".
    public void buzz(Runnable printBuzz) throws InterruptedException {
        for (int i = 0; i < n / 5 - n / 15; i++) {
            buzz.acquire();
            printBuzz.run();
            done.release();
        }
    }

    // printFizzBuzz.run() outputs "fizzbuzz".
    public void fizzbuzz(Runnable printFizzBuzz) throws InterruptedException {
        for (int i = 0; i < n / 15; i++) {
            fizzbuzz.acquire();
            printFizzBuzz.run();
            done.release();
        }
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void number(IntConsumer printNumber) throws InterruptedException {
        for (int i = 1; i <= n; i++) {
            if (i % 15 == 0) {
                fizzbuzz.release();
                done.acquire();
            } else if (i % 3 == 0) {
                fizz.release();
                done.acquire();
            } else if (i % 5 == 0) {
                buzz.release();
                done.acquire();
            } else {
                printNumber.accept(i);
            }
        }
    }
}
