// A monitor each, so that no wrong call wakes anybody; but a thread may wake for no reason at all, and then an "if"
// lets it pass.
class Foo {
    private final Object one = new Object();
    private final Object two = new Object();
    private boolean oneDone = false;
    private boolean twoDone = false;

    public void first(Runnable printFirst) throws InterruptedException {
        synchronized (one) {
            printFirst.run();
            oneDone = true;
            one.notify();
        }
    }

    public void second(Runnable printSecond) throws InterruptedException {
        synchronized (one) {
            if (!oneDone) {
                one.wait();
            }
        }
        synchronized (two) {
            printSecond.run();
            twoDone = true;
            two.notify();
        }
    }

    public void third(Runnable printThird) throws InterruptedException {
        synchronized (two) {
            if (!twoDone) {
                two.wait();
            }
        }
        printThird.run();
    }
}
