// Runs the job inside the loop that waits: the third may run more than once.
class Foo {
    private int done = 0;

    public synchronized void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
        done = 1;
        notifyAll();
    }

    public synchronized void second(Runnable printSecond) throws InterruptedException {
        while (done < 1) {
            wait();
        }
        printSecond.run();
        done = 2;
        notifyAll();
    }

    public synchronized void third(Runnable printThird) throws InterruptedException {
        while (done < 2) {
            wait();
            if (done == 2) {
                printThird.run();
            }
        }
        printThird.run();
    }
}
