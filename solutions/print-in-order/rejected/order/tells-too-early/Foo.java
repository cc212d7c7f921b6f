// Gives the permit before the job is done: the next job may overtake it.
class Foo {
    private Semaphore two = new Semaphore(0);
    private Semaphore three = new Semaphore(0);

    public void first(Runnable printFirst) throws InterruptedException {
        two.release();
        printFirst.run();
    }

    public void second(Runnable printSecond) throws InterruptedException {
        two.acquire();
        three.release();
        printSecond.run();
    }

    public void third(Runnable printThird) throws InterruptedException {
        three.acquire();
        printThird.run();
    }
}
