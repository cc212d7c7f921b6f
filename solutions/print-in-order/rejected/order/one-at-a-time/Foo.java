// Only one thread at a time, but in any order: a monitor excludes, it does not order.
class Foo {

    public synchronized void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
    }

    public synchronized void second(Runnable printSecond) throws InterruptedException {
        printSecond.run();
    }

    public synchronized void third(Runnable printThird) throws InterruptedException {
        printThird.run();
    }
}
