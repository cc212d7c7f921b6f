// Who is woken at the end and happens to be on prints a number that is too large.
class FizzBuzz {
    private int n;
    private int i = 1;

    public FizzBuzz(int n) {
        this.n = n;
    }

    // printFizz.run() outputs "fizz".
    public synchronized void fizz(Runnable printFizz) throws InterruptedException {
        while (i <= n) {
            while (i <= n && !(i % 3 == 0 && i % 5 != 0)) {
                wait();
            }
            printFizz.run();
            i++;
            notifyAll();
        }
    }

    // printBuzz.run() outputs "buzz".
    public synchronized void buzz(Runnable printBuzz) throws InterruptedException {
        while (i <= n) {
            while (i <= n && !(i % 3 != 0 && i % 5 == 0)) {
                wait();
            }
            printBuzz.run();
            i++;
            notifyAll();
        }
    }

    // printFizzBuzz.run() outputs "fizzbuzz".
    public synchronized void fizzbuzz(Runnable printFizzBuzz) throws InterruptedException {
        while (i <= n) {
            while (i <= n && !(i % 15 == 0)) {
                wait();
            }
            printFizzBuzz.run();
            i++;
            notifyAll();
        }
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public synchronized void number(IntConsumer printNumber) throws InterruptedException {
        while (i <= n) {
            while (i <= n && !(i % 3 != 0 && i % 5 != 0)) {
                wait();
            }
            printNumber.accept(i);
            i++;
            notifyAll();
        }
    }
}
