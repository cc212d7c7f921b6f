// Has no turn, only wait and notify: who is told before it waits waits for ever.
class FooBar {
    private int n;

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            synchronized (this) {
                printFoo.run();
                notify();
                wait();
            }
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            synchronized (this) {
                wait();
                printBar.run();
                notify();
            }
        }
    }
}
