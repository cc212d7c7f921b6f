// Up to 14 all goes well; but what is no multiple of 3 at the second look, 14, may be a multiple of 5 at the third, 15.
class FizzBuzz {
    private final int n;
    private volatile int i = 1;

    public FizzBuzz(int n) {
        this.n = n;
    }

    public void fizz(Runnable printFizz) {
        while (i <= n) {
            if (i % 3 == 0 && i % 5 != 0) {
                printFizz.run();
                i++;
            }
        }
    }

    public void buzz(Runnable printBuzz) {
        while (i <= n) {
            if (i % 3 != 0 && i % 5 == 0) {
                printBuzz.run();
                i++;
            }
        }
    }

    public void fizzbuzz(Runnable printFizzBuzz) {
        while (i <= n) {
            if (i % 15 == 0) {
                printFizzBuzz.run();
                i++;
            }
        }
    }

    public void number(IntConsumer printNumber) {
        while (i <= n) {
            int x = i;
            if (x <= n && x % 3 != 0 && x % 5 != 0) {
                printNumber.accept(x);
                i++;
            }
        }
    }
}
