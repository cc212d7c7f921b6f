// The plain counters ride on the volatile turn: each is written before it and read after it.
class FooBar {
    private final int n;
    private int foos;
    private int bars;
    private volatile int turn;

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            while (turn % 2 != 0) {
                Thread.onSpinWait();
            }
            if (foos != bars) {
                throw new IllegalStateException();
            }
            foos++;
            printFoo.run();
            turn++;
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            while (turn % 2 != 1) {
                Thread.onSpinWait();
            }
            bars++;
            if (foos != bars) {
                throw new IllegalStateException();
            }
            printBar.run();
            turn++;
        }
    }
}
