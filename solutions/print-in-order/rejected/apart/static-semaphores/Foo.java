// All objects share the semaphores: a permit of one trio lets the second of another trio pass.
class Foo {
    private static final Semaphore TWO = new Semaphore(0);
    private static final Semaphore THREE = new Semaphore(0);

    public void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
        TWO.release();
    }

    public void second(Runnable printSecond) throws InterruptedException {
        TWO.acquire();
        printSecond.run();
        THREE.release();
    }

    public void third(Runnable printThird) throws InterruptedException {
        THREE.acquire();
        printThird.run();
    }
}
