import java.util.concurrent.locks.LockSupport;

class Foo {
    private volatile Thread waitsForFirst;
    private volatile Thread waitsForSecond;
    private volatile int done;

    public void first(Runnable printFirst) {
        printFirst.run();
        done = 1;
        LockSupport.unpark(waitsForFirst);
    }

    public void second(Runnable printSecond) {
        waitsForFirst = Thread.currentThread();
        while (done < 1) {
            LockSupport.park(this);
        }
        printSecond.run();
        done = 2;
        LockSupport.unpark(waitsForSecond);
    }

    public void third(Runnable printThird) {
        waitsForSecond = Thread.currentThread();
        while (done < 2) {
            LockSupport.park(this);
        }
        printThird.run();
    }
}
