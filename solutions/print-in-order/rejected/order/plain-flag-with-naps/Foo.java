// A nap in the loop makes a plain field no safer: nothing orders its write before the read.
class Foo {
    int turn = 1;

    public void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
        turn = 2;
    }

    public void second(Runnable printSecond) throws InterruptedException {
        while (turn != 2) {
            Thread.sleep(10);
        }
        printSecond.run();
        turn = 3;
    }

    public void third(Runnable printThird) throws InterruptedException {
        while (turn != 3) {
            Thread.sleep(10);
        }
        printThird.run();
    }
}
