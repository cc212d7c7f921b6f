// The flags are neither volatile nor read under a lock: the loops may never see them change.
class Foo {
    private boolean firstDone = false;
    private boolean secondDone = false;

    public void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
        firstDone = true;
    }

    public void second(Runnable printSecond) throws InterruptedException {
        while (!firstDone) {
        }
        printSecond.run();
        secondDone = true;
    }

    public void third(Runnable printThird) throws InterruptedException {
        while (!secondDone) {
        }
        printThird.run();
    }
}
