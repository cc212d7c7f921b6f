class FooBar {
    private int n;
    private final Phaser phaser = new Phaser(2);

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            printFoo.run();
            phaser.arriveAndAwaitAdvance();
            phaser.arriveAndAwaitAdvance();
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            phaser.arriveAndAwaitAdvance();
            printBar.run();
            phaser.arriveAndAwaitAdvance();
        }
    }
}
