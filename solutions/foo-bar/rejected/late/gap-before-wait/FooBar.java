// Looks at the turn outside the monitor: the call may come between the look and the wait.
class FooBar {
    private int n;
    private volatile boolean foosTurn = true;

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            while (!foosTurn) {
                synchronized (this) {
                    wait();
                }
            }
            printFoo.run();
            foosTurn = false;
            synchronized (this) {
                notify();
            }
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            while (foosTurn) {
                synchronized (this) {
                    wait();
                }
            }
            printBar.run();
            foosTurn = true;
            synchronized (this) {
                notify();
            }
        }
    }
}
