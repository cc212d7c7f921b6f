class FizzBuzz {
    private int n;
    private Semaphore fizz = new Semaphore(0);
    private Semaphore buzz = new Semaphore(0);
    private Semaphore fizzbuzz = new Semaphore(0);
    private Semaphore number = new Semaphore(1);

    public FizzBuzz(int n) {
        this.n = n;
    }

    // printFizz.run() outputs "fizz".
    public void fizz(Runnable printFizz) throws InterruptedException {
        for (int k = 1; k <= n; k++) {
            if (k % 3 == 0 && k % 5 != 0) {
                fizz.acquire();
                printFizz.run();
                releaseFor(k + 1);
            }
        }
    }

    // printBuzz.run() outputs "buzz".
    public void buzz(Runnable printBuzz) throws InterruptedException {
        for (int k = 1; k <= n; k++) {
            if (k % 5 == 0 && k % 3 != 0) {
                buzz.acquire();
                printBuzz.run();
                releaseFor(k + 1);
            }
        }
    }

    // printFizzBuzz.run() outputs "fizzbuzz".
    public void fizzbuzz(Runnable printFizzBuzz) throws InterruptedException {
        for (int k = 1; k <= n; k++) {
            if (k % 15 == 0) {
                fizzbuzz.acquire();
                printFizzBuzz.run();
                releaseFor(k + 1);
            }
        }
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void number(IntConsumer printNumber) throws InterruptedException {
        for (int k = 1; k <= n; k++) {
            if (k % 3 != 0 && k % 5 != 0) {
                number.acquire();
                printNumber.accept(k);
                releaseFor(k + 1);
            }
        }
    }

    private void releaseFor(int k) {
        if (k % 15 == 0) {
            fizzbuzz.release();
        } else if (k % 3 == 0) {
            fizz.release();
        } else if (k % 5 == 0) {
            buzz.release();
        } else {
            number.release();
        }
    }
}
