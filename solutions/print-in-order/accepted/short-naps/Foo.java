// Sleeps for a millisecond and for a microsecond between two looks, however late the others come.
class Foo {
    private volatile boolean firstDone;
    private volatile boolean secondDone;

    public void first(Runnable printFirst) {
        printFirst.run();
        firstDone = true;
    }

    public void second(Runnable printSecond) throws InterruptedException {
        while (!firstDone) {
            Thread.sleep(1);
        }
        printSecond.run();
        secondDone = true;
    }

    public void third(Runnable printThird) {
        while (!secondDone) {
            LockSupport.parkNanos(1_000);
        }
        printThird.run();
    }
}
