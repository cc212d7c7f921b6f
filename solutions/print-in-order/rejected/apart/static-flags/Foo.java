// The flags belong to the class and stay up: a second object orders nothing.
class Foo {
    private static volatile boolean one = false;
    private static volatile boolean two = false;

    public void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
        one = true;
    }

    public void second(Runnable printSecond) throws InterruptedException {
        while (!one) {
            Thread.onSpinWait();
        }
        printSecond.run();
        two = true;
    }

    public void third(Runnable printThird) throws InterruptedException {
        while (!two) {
            Thread.onSpinWait();
        }
        printThird.run();
    }
}
