class FizzBuzz {
    private int n;
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int i = 1;

    public FizzBuzz(int n) {
        this.n = n;
    }

    // printFizz.run() outputs "fizz".
    public void fizz(Runnable printFizz) throws InterruptedException {
        while (true) {
            lock.lock();
            try {
                while (i <= n && !(i % 3 == 0 && i % 5 != 0)) {
                    changed.await();
                }
                if (i > n) {
                    return;
                }
                printFizz.run();
                i++;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    // printBuzz.run() outputs "buzz".
    public void buzz(Runnable printBuzz) throws InterruptedException {
        while (true) {
            lock.lock();
            try {
                while (i <= n && !(i % 3 != 0 && i % 5 == 0)) {
                    changed.await();
                }
                if (i > n) {
                    return;
                }
                printBuzz.run();
                i++;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    // printFizzBuzz.run() outputs "fizzbuzz".
    public void fizzbuzz(Runnable printFizzBuzz) throws InterruptedException {
        while (true) {
            lock.lock();
            try {
                while (i <= n && !(i % 15 == 0)) {
                    changed.await();
                }
                if (i > n) {
                    return;
                }
                printFizzBuzz.run();
                i++;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void number(IntConsumer printNumber) throws InterruptedException {
        while (true) {
            lock.lock();
            try {
                while (i <= n && !(i % 3 != 0 && i % 5 != 0)) {
                    changed.await();
                }
                if (i > n) {
                    return;
                }
                printNumber.accept(i);
                i++;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }
}
