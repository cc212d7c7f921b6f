// Asks only once: notifyAll after the first job wakes the third as well, and it goes on without asking again.
class Foo {
    private int done = 0;

    public synchronized void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
        done = 1;
        notifyAll();
    }

    public synchronized void second(Runnable printSecond) throws InterruptedException {
        if (done != 1) {
            wait();
        }
        printSecond.run();
        done = 2;
        notifyAll();
    }

    public synchronized void third(Runnable printThird) throws InterruptedException {
        if (done != 2) {
            wait();
        }
        printThird.run();
    }
}
