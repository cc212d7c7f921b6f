// Takes two locks in opposite orders: each may get one and wait for the other for ever.
class FooBar {
    private int n;
    private final Object a = new Object();
    private final Object b = new Object();
    private volatile boolean foosTurn = true;

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; ) {
            synchronized (a) {
                synchronized (b) {
                    if (foosTurn) {
                        printFoo.run();
                        foosTurn = false;
                        i++;
                    }
                }
            }
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; ) {
            synchronized (b) {
                synchronized (a) {
                    if (!foosTurn) {
                        printBar.run();
                        foosTurn = true;
                        i++;
                    }
                }
            }
        }
    }
}
