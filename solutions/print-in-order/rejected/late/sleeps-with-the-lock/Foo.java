// Naps while it holds the monitor: the one it waits for can never come in.
class Foo {
    private int done = 0;

    public synchronized void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
        done = 1;
    }

    public synchronized void second(Runnable printSecond) throws InterruptedException {
        while (done != 1) {
            Thread.sleep(10);
        }
        printSecond.run();
        done = 2;
    }

    public synchronized void third(Runnable printThird) throws InterruptedException {
        while (done != 2) {
            Thread.sleep(10);
        }
        printThird.run();
    }
}
