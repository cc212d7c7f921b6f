import java.util.concurrent.locks.LockSupport;

class FooBar {
    private int n;
    private volatile Thread fooThread;
    private volatile Thread barThread;
    private volatile boolean foo = true;

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        fooThread = Thread.currentThread();
        for (int i = 0; i < n; i++) {
            while (!foo) {
                LockSupport.park();
            }
            printFoo.run();
            foo = false;
            LockSupport.unpark(barThread);
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        barThread = Thread.currentThread();
        for (int i = 0; i < n; i++) {
            while (foo) {
                LockSupport.park();
            }
            printBar.run();
            foo = true;
            LockSupport.unpark(fooThread);
        }
    }
}
