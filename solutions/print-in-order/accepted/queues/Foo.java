import java.util.concurrent.*;

class Foo {
    private BlockingQueue<String> toSecond = new LinkedBlockingQueue<>();
    private BlockingQueue<String> toThird = new SynchronousQueue<>();

    public void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
        toSecond.add("go");
    }

    public void second(Runnable printSecond) throws InterruptedException {
        toSecond.take();
        printSecond.run();
        toThird.put("go");
    }

    public void third(Runnable printThird) throws InterruptedException {
        toThird.take();
        printThird.run();
    }
}
