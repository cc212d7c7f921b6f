// Waits with the third for two countdowns, but the second counts before its job.
class Foo {
    private final CountDownLatch one = new CountDownLatch(1);
    private final CountDownLatch both = new CountDownLatch(2);

    public void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
        one.countDown();
        both.countDown();
    }

    public void second(Runnable printSecond) throws InterruptedException {
        both.countDown();
        one.await();
        printSecond.run();
    }

    public void third(Runnable printThird) throws InterruptedException {
        both.await();
        printThird.run();
    }
}
