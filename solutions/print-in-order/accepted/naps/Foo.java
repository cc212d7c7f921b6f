// Asks again after each nap: slow, and right.
class Foo {
    private final AtomicBoolean a = new AtomicBoolean();
    private volatile boolean b;

    public void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
        a.set(true);
    }

    public void second(Runnable printSecond) throws InterruptedException {
        while (!a.get()) {
            Thread.sleep(1);
        }
        printSecond.run();
        b = true;
    }

    public void third(Runnable printThird) throws InterruptedException {
        while (!b) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        printThird.run();
    }
}
