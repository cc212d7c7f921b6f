// Does not wait for its turn: if it is not on, it goes away without its job done.
class Foo {
    private final AtomicInteger done = new AtomicInteger();

    public void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
        done.set(1);
    }

    public void second(Runnable printSecond) throws InterruptedException {
        if (done.get() == 1) {
            printSecond.run();
            done.set(2);
        }
    }

    public void third(Runnable printThird) throws InterruptedException {
        if (done.get() == 2) {
            printThird.run();
        }
    }
}
