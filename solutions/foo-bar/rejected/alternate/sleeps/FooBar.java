// Gives the other one time, and hopes that it is enough.
class FooBar {
    private int n;

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            printFoo.run();
            Thread.sleep(10);
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            Thread.sleep(5);
            printBar.run();
            Thread.sleep(5);
        }
    }
}
