// Waits for the others for half a second at most, and then goes on without them.
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
        serve(fizz, n / 3 - n / 15, printFizz);
    }

    // printBuzz.run() outputs "buzz".
    public void buzz(Runnable printBuzz) throws InterruptedException {
        serve(buzz, n / 5 - n / 15, printBuzz);
    }

    // printFizzBuzz.run() outputs "fizzbuzz".
    public void fizzbuzz(Runnable printFizzBuzz) throws InterruptedException {
        serve(fizzbuzz, n / 15, printFizzBuzz);
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void number(IntConsumer printNumber) throws InterruptedException {
        for (int i = 1; i <= n; i++) {
            if (i % 15 == 0) {
                call(fizzbuzz);
            } else if (i % 3 == 0) {
                call(fizz);
            } else if (i % 5 == 0) {
                call(buzz);
            } else {
                printNumber.accept(i);
            }
        }
    }

    private void call(Semaphore who) throws InterruptedException {
        who.release();
        done.tryAcquire(500, TimeUnit.MILLISECONDS);
    }

    private void serve(Semaphore me, int times, Runnable print) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            me.acquire();
            print.run();
            done.release();
        }
    }
}
