// Remembers nothing: a signal that comes before anybody waits is gone.
class Foo {
    private final Lock lock = new ReentrantLock();
    private final Condition firstDone = lock.newCondition();
    private final Condition secondDone = lock.newCondition();

    public void first(Runnable printFirst) throws InterruptedException {
        lock.lock();
        printFirst.run();
        firstDone.signal();
        lock.unlock();
    }

    public void second(Runnable printSecond) throws InterruptedException {
        lock.lock();
        firstDone.await();
        printSecond.run();
        secondDone.signal();
        lock.unlock();
    }

    public void third(Runnable printThird) throws InterruptedException {
        lock.lock();
        secondDone.await();
        printThird.run();
        lock.unlock();
    }
}
