// Returns with the lock held when the last number is printed: the others never get it.
class FizzBuzz {
    private int n;
    private final Lock lock = new ReentrantLock();
    private int i = 1;

    public FizzBuzz(int n) {
        this.n = n;
    }

    // printFizz.run() outputs "fizz".
    public void fizz(Runnable printFizz) throws InterruptedException {
        while (true) {
            lock.lock();
            if (i > n) {
                return;
            }
            if (i % 3 == 0 && i % 5 != 0) {
                printFizz.run();
                i++;
            }
            lock.unlock();
        }
    }

    // printBuzz.run() outputs "buzz".
    public void buzz(Runnable printBuzz) throws InterruptedException {
        while (true) {
            lock.lock();
            if (i > n) {
                return;
            }
            if (i % 3 != 0 && i % 5 == 0) {
                printBuzz.run();
                i++;
            }
            lock.unlock();
        }
    }

    // printFizzBuzz.run() outputs "fizzbuzz".
    public void fizzbuzz(Runnable printFizzBuzz) throws InterruptedException {
        while (true) {
            lock.lock();
            if (i > n) {
                return;
            }
            if (i % 15 == 0) {
                printFizzBuzz.run();
                i++;
            }
            lock.unlock();
        }
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void number(IntConsumer printNumber) throws InterruptedException {
        while (true) {
            lock.lock();
            if (i > n) {
                return;
            }
            if (i % 3 != 0 && i % 5 != 0) {
                printNumber.accept(i);
                i++;
            }
            lock.unlock();
        }
    }
}
