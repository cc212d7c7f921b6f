// The turn belongs to the class and is set back by each new object.
class FooBar {
    private int n;
    private static volatile int turn;

    public FooBar(int n) {
        this.n = n;
        turn = 0;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            while (turn != 0) {
                Thread.onSpinWait();
            }
            printFoo.run();
            turn = 1;
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            while (turn != 1) {
                Thread.onSpinWait();
            }
            printBar.run();
            turn = 0;
        }
    }
}
