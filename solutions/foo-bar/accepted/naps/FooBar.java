class FooBar {
    private int n;
    private final AtomicBoolean foo = new AtomicBoolean(true);

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            while (!foo.get()) {
                Thread.sleep(1);
            }
            printFoo.run();
            foo.set(false);
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            while (foo.get()) {
                Thread.sleep(1);
            }
            printBar.run();
            foo.set(true);
        }
    }
}
