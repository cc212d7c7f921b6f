class FooBar {
    private int n;
    private boolean foosTurn = true;

    public FooBar(int n) {
        this.n = n;
    }

    public synchronized void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            if (!foosTurn) {
                wait();
            }
            printFoo.run();
            foosTurn = false;
            notify();
        }
    }

    public synchronized void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            if (foosTurn) {
                wait();
            }
            printBar.run();
            foosTurn = true;
            notify();
        }
    }
}
