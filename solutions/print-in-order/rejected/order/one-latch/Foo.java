// One latch for both: the first job opens it for the third as well.
class Foo {
    private CountDownLatch latch = new CountDownLatch(1);

    public void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
        latch.countDown();
    }

    public void second(Runnable printSecond) throws InterruptedException {
        latch.await();
        printSecond.run();
    }

    public void third(Runnable printThird) throws InterruptedException {
        latch.await();
        printThird.run();
    }
}
