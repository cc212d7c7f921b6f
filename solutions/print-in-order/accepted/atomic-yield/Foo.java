class Foo {
    private AtomicInteger jobsDone = new AtomicInteger(0);

    public Foo() {}

    public void first(Runnable printFirst) {
        printFirst.run();
        jobsDone.incrementAndGet();
    }

    public void second(Runnable printSecond) {
        while (jobsDone.get() != 1) {
            Thread.yield();
        }
        printSecond.run();
        jobsDone.incrementAndGet();
    }

    public void third(Runnable printThird) {
        while (jobsDone.get() != 2) {
            Thread.onSpinWait();
        }
        printThird.run();
    }
}
