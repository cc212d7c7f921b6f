import java.util.function.IntConsumer;

/**
 * Is shared by three threads: one calls {@code zero}, one {@code even}, one {@code odd}, each once, and nobody knows
 * which call comes first. Together they print 0 1 0 2 0 3 … 0 n; each method prints only what its name says.
 */
public class ZeroEvenOdd {
  private final int n;

  /**
   * @param n the last number, 1 or more
   */
  public ZeroEvenOdd(int n) {
    this.n = n;
  }

  /** Prints a 0 before each number, n times in all. */
  public void zero(IntConsumer printNumber) throws InterruptedException {
    // your code
    printNumber.accept(0);
  }

  /** Prints the even numbers up to n. */
  public void even(IntConsumer printNumber) throws InterruptedException {
    // your code
  }

  /** Prints the odd numbers up to n. */
  public void odd(IntConsumer printNumber) throws InterruptedException {
    // your code
  }
}
