class FooBar {
    private int n;
    private volatile boolean type = true;

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; ) {
            if (type) {
                printFoo.run();
                i++;
                type = false;
            }
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; ) {
            if (!type) {
                printBar.run();
                i++;
                type = true;
            }
        }
    }
}
