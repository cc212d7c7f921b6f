class FooBar {
    private int n;
    private final SynchronousQueue<String> there = new SynchronousQueue<>();
    private final SynchronousQueue<String> back = new SynchronousQueue<>();

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            printFoo.run();
            there.put("your turn");
            back.take();
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            there.take();
            printBar.run();
            back.put("your turn");
        }
    }
}
