// The second semaphore has a permit from the start: the second job waits for nobody.
class Foo {
    private Semaphore two = new Semaphore(1);
    private Semaphore three = new Semaphore(0);

    public void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
        two.release();
    }

    public void second(Runnable printSecond) throws InterruptedException {
        two.acquire();
        printSecond.run();
        three.release();
    }

    public void third(Runnable printThird) throws InterruptedException {
        three.acquire();
        printThird.run();
    }
}
