// A lock taken by the thread that made the object cannot be given back by another one.
class Foo {
    private final Lock two = new ReentrantLock();
    private final Lock three = new ReentrantLock();

    public Foo() {
        two.lock();
        three.lock();
    }

    public void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
        two.unlock();
    }

    public void second(Runnable printSecond) throws InterruptedException {
        two.lock();
        printSecond.run();
        three.unlock();
    }

    public void third(Runnable printThird) throws InterruptedException {
        three.lock();
        printThird.run();
    }
}
