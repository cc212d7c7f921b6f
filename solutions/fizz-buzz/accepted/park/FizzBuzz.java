class FizzBuzz {
    private int n;
    private volatile int current = 1;
    private final Set<Thread> sleepers = ConcurrentHashMap.newKeySet();

    public FizzBuzz(int n) {
        this.n = n;
    }

    // printFizz.run() outputs "fizz".
    public void fizz(Runnable printFizz) throws InterruptedException {
        sleepers.add(Thread.currentThread());
        for (int i = current; i <= n; i = current) {
            if (i % 3 == 0 && i % 5 != 0) {
                printFizz.run();
                current = i + 1;
                sleepers.forEach(LockSupport::unpark);
            } else {
                LockSupport.park();
            }
        }
    }

    // printBuzz.run() outputs "buzz".
    public void buzz(Runnable printBuzz) throws InterruptedException {
        sleepers.add(Thread.currentThread());
        for (int i = current; i <= n; i = current) {
            if (i % 3 != 0 && i % 5 == 0) {
                printBuzz.run();
                current = i + 1;
                sleepers.forEach(LockSupport::unpark);
            } else {
                LockSupport.park();
            }
        }
    }

    // printFizzBuzz.run() outputs "fizzbuzz".
    public void fizzbuzz(Runnable printFizzBuzz) throws InterruptedException {
        sleepers.add(Thread.currentThread());
        for (int i = current; i <= n; i = current) {
            if (i % 15 == 0) {
                printFizzBuzz.run();
                current = i + 1;
                sleepers.forEach(LockSupport::unpark);
            } else {
                LockSupport.park();
            }
        }
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void number(IntConsumer printNumber) throws InterruptedException {
        sleepers.add(Thread.currentThread());
        for (int i = current; i <= n; i = current) {
            if (i % 3 != 0 && i % 5 != 0) {
                printNumber.accept(i);
                current = i + 1;
                sleepers.forEach(LockSupport::unpark);
            } else {
                LockSupport.park();
            }
        }
    }
}
