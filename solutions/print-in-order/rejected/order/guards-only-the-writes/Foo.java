// Writes under the monitor, but reads without it: half a guard is none.
class Foo {
    private int done = 0;

    private synchronized void oneMore() {
        done++;
    }

    public void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
        oneMore();
    }

    public void second(Runnable printSecond) throws InterruptedException {
        while (done < 1) {
            Thread.yield();
        }
        printSecond.run();
        oneMore();
    }

    public void third(Runnable printThird) throws InterruptedException {
        while (done < 2) {
            Thread.yield();
        }
        printThird.run();
    }
}
