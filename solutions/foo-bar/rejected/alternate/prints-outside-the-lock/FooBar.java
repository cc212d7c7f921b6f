// Takes the turn under the lock, but prints when it has let go of it and has already passed the turn on.
class FooBar {
    private int n;
    private boolean foosTurn = true;

    public FooBar(int n) {
        this.n = n;
    }

    private synchronized void take(boolean turn) throws InterruptedException {
        while (foosTurn != turn) {
            wait();
        }
        foosTurn = !turn;
        notifyAll();
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            take(true);
            printFoo.run();
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            take(false);
            printBar.run();
        }
    }
}
