// Priorities are a hint to the scheduler, not an order.
class Foo {

    public void first(Runnable printFirst) throws InterruptedException {
        Thread.currentThread().setPriority(Thread.MAX_PRIORITY);
        printFirst.run();
    }

    public void second(Runnable printSecond) throws InterruptedException {
        Thread.currentThread().setPriority(Thread.NORM_PRIORITY);
        Thread.yield();
        printSecond.run();
    }

    public void third(Runnable printThird) throws InterruptedException {
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
        Thread.yield();
        printThird.run();
    }
}
