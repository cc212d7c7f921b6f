// The turn is a plain field: neither thread need ever see what the other wrote.
class FooBar {
    private int n;
    private boolean foosTurn = true;

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            while (!foosTurn) {
            }
            printFoo.run();
            foosTurn = false;
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            while (foosTurn) {
            }
            printBar.run();
            foosTurn = true;
        }
    }
}
