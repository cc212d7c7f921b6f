class Foo {
    private final Gate second = new Gate();
    private final Gate third = new Gate();

    public void first(Runnable printFirst) throws InterruptedException {
        printFirst.run();
        second.open();
    }

    public void second(Runnable printSecond) throws InterruptedException {
        second.pass();
        printSecond.run();
        third.open();
    }

    public void third(Runnable printThird) throws InterruptedException {
        third.pass();
        printThird.run();
    }

    public static void main(String[] args) {
        Foo foo = new Foo();
        new Thread(() -> {
            try {
                foo.second(() -> System.out.print("second"));
            } catch (InterruptedException e) {
                e.printStackTrace();
            }
        }).start();
    }
}

class Gate {
    private boolean open;

    synchronized void open() {
        open = true;
        notify();
    }

    synchronized void pass() throws InterruptedException {
        while (!open) {
            wait(100);
        }
    }
}
