class Foo {
    private volatile int turn = 1;

    public Foo() {}

    public void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
        turn = 2;
    }

    public void second(Runnable printSecond) throws InterruptedException {
        while (turn != 2);
        printSecond.run();
        turn = 3;
    }

    public void third(Runnable printThird) throws InterruptedException {
        while (turn != 3);
        printThird.run();
    }
}
