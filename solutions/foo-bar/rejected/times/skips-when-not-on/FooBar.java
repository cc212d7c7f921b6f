// Does not wait: a round in which it is not on is lost.
class FooBar {
    private int n;
    private boolean foosTurn = true;

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            synchronized (this) {
                if (foosTurn) {
                    printFoo.run();
                    foosTurn = false;
                }
            }
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            synchronized (this) {
                if (!foosTurn) {
                    printBar.run();
                    foosTurn = true;
                }
            }
        }
    }
}
