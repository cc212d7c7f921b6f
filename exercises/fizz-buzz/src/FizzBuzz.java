import java.util.function.IntConsumer;

/**
 * Is shared by four threads, each of which calls one of the four methods, once, and nobody knows which call comes
 * first. Together they print the numbers from 1 to n in order, with fizz for those that 3 divides, buzz for those that 5
 * divides, and fizzbuzz for those that both divide.
 */
public class FizzBuzz {
  private final int n;

  /**
   * @param n the last number, 1 or more
   */
  public FizzBuzz(int n) {
    this.n = n;
  }

  /** Prints fizz in place of each number that 3 divides and 5 does not. */
  public void fizz(Runnable printFizz) throws InterruptedException {
    // your code
  }

  /** Prints buzz in place of each number that 5 divides and 3 does not. */
  public void buzz(Runnable printBuzz) throws InterruptedException {
    // your code
  }

  /** Prints fizzbuzz in place of each number that both 3 and 5 divide. */
  public void fizzbuzz(Runnable printFizzBuzz) throws InterruptedException {
    // your code
  }

  /** Prints the other numbers. */
  public void number(IntConsumer printNumber) throws InterruptedException {
    for (int i = 1; i <= n; i++) {
      // your code
      printNumber.accept(i);
    }
  }
}
