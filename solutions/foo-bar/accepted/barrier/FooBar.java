import java.util.concurrent.*;

class FooBar {
    private int n;
    private CyclicBarrier barrier = new CyclicBarrier(2);
    private volatile boolean fin = true;

    public FooBar(int n) {
        this.n = n;
    }

    public void foo(Runnable printFoo) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            while (!fin);
            printFoo.run();
            fin = false;
            try {
                barrier.await();
            } catch (BrokenBarrierException e) {
            }
        }
    }

    public void bar(Runnable printBar) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            try {
                barrier.await();
            } catch (BrokenBarrierException e) {
            }
            printBar.run();
            fin = true;
        }
    }
}
