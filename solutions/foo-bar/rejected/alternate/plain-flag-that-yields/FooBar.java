// yield orders nothing: a plain field stays a plain field.
class FooBar {
    private int n;
    private int turn = 0;

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            while (turn != 0) {
                Thread.yield();
            }
            printFoo.run();
            turn = 1;
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            while (turn != 1) {
                Thread.yield();
            }
            printBar.run();
            turn = 0;
        }
    }
}
