class FooBar {
    private int n;
    private final Exchanger<Boolean> exchanger = new Exchanger<>();

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            printFoo.run();
            exchanger.exchange(true);
            exchanger.exchange(true);
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            exchanger.exchange(false);
            printBar.run();
            exchanger.exchange(false);
        }
    }
}
