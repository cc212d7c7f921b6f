// Looks at the end without the lock and at whose turn it is with it, again and again.
class FizzBuzz {
    private final int n;
    private volatile int i = 1;

    public FizzBuzz(int n) {
        this.n = n;
    }

    public void fizz(Runnable printFizz) {
        loop(x -> x % 3 == 0 && x % 5 != 0, x -> printFizz.run());
    }

    public void buzz(Runnable printBuzz) {
        loop(x -> x % 3 != 0 && x % 5 == 0, x -> printBuzz.run());
    }

    public void fizzbuzz(Runnable printFizzBuzz) {
        loop(x -> x % 15 == 0, x -> printFizzBuzz.run());
    }

    public void number(IntConsumer printNumber) {
        loop(x -> x % 3 != 0 && x % 5 != 0, printNumber);
    }

    private void loop(IntPredicate mine, IntConsumer print) {
        while (i <= n) {
            synchronized (this) {
                if (i <= n && mine.test(i)) {
                    print.accept(i);
                    i++;
                }
            }
        }
    }
}
