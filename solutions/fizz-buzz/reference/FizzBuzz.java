import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** Keeps the next number; whose it is prints it, and all others sleep until it has changed. */
public class FizzBuzz {
  private final int n;
  private int next = 1;

  public FizzBuzz(int n) {
    this.n = n;
  }

  public void fizz(Runnable printFizz) throws InterruptedException {
    print(x -> x % 3 == 0 && x % 5 != 0, x -> printFizz.run());
  }

  public void buzz(Runnable printBuzz) throws InterruptedException {
    print(x -> x % 3 != 0 && x % 5 == 0, x -> printBuzz.run());
  }

  public void fizzbuzz(Runnable printFizzBuzz) throws InterruptedException {
    print(x -> x % 15 == 0, x -> printFizzBuzz.run());
  }

  public void number(IntConsumer printNumber) throws InterruptedException {
    print(x -> x % 3 != 0 && x % 5 != 0, printNumber);
  }

  private synchronized void print(IntPredicate mine, IntConsumer print) throws InterruptedException {
    while (next <= n) {
      if (mine.test(next)) {
        print.accept(next++);
        notifyAll();
      } else {
        wait();
      }
    }
  }
}
