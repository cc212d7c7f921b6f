// Two may wait at the same monitor, and notify wakes any one of them: if it is the third, it goes back to sleep
// and nobody wakes the second.
class Foo {
    private int done = 0;

    public synchronized void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
        done = 1;
        notify();
    }

    public synchronized void second(Runnable printSecond) throws InterruptedException {
        while (done != 1) {
            wait();
        }
        printSecond.run();
        done = 2;
        notify();
    }

    public synchronized void third(Runnable printThird) throws InterruptedException {
        while (done != 2) {
            wait();
        }
        printThird.run();
    }
}
