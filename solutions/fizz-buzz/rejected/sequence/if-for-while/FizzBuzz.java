// Asks only once; notifyAll wakes all, and who is not on prints all the same.
class FizzBuzz {
    private int n;
    private int i = 1;

    public FizzBuzz(int n) {
        this.n = n;
    }

    // printFizz.run() outputs "fizz".
    public synchronized void fizz(Runnable printFizz) throws InterruptedException {
        while (i <= n) {
            if (!(i % 3 == 0 && i % 5 != 0)) {
                wait();
            }
            if (i > n) {
                return;
            }
            printFizz.run();
            i++;
            notifyAll();
        }
    }

    // printBuzz.run() outputs "buzz".
    public synchronized void buzz(Runnable printBuzz) throws InterruptedException {
        while (i <= n) {
            if (!(i % 3 != 0 && i % 5 == 0)) {
                wait();
            }
            if (i > n) {
                return;
            }
            printBuzz.run();
            i++;
            notifyAll();
        }
    }

    // printFizzBuzz.run() outputs "fizzbuzz".
    public synchronized void fizzbuzz(Runnable printFizzBuzz) throws InterruptedException {
        while (i <= n) {
            if (!(i % 15 == 0)) {
                wait();
            }
            if (i > n) {
                return;
            }
            printFizzBuzz.run();
            i++;
            notifyAll();
        }
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public synchronized void number(IntConsumer printNumber) throws InterruptedException {
        while (i <= n) {
            if (!(i % 3 != 0 && i % 5 != 0)) {
                wait();
            }
            if (i > n) {
                return;
            }
            printNumber.accept(i);
            i++;
            notifyAll();
        }
    }
}
