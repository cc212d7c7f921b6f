// Waits for one second and then goes on, whether or not the job before is done.
class Foo {
    private final CountDownLatch one = new CountDownLatch(1);
    private final CountDownLatch two = new CountDownLatch(1);

    public void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
        one.countDown();
    }

    public void second(Runnable printSecond) throws InterruptedException {
        one.await(1, TimeUnit.SECONDS);
        printSecond.run();
        two.countDown();
    }

    public void third(Runnable printThird) throws InterruptedException {
        two.await(1, TimeUnit.SECONDS);
        printThird.run();
    }
}
