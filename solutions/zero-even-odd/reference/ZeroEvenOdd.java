import java.util.function.IntConsumer;

/** Counts the prints: every other one is a zero, and those between are 1 to n. */
public class ZeroEvenOdd {
  private final int n;
  private int printed;

  public ZeroEvenOdd(int n) {
    this.n = n;
  }

  public void zero(IntConsumer printNumber) throws InterruptedException {
    for (int i = 0; i < n; i++) {
      print(2 * i, 0, printNumber);
    }
  }

  public void even(IntConsumer printNumber) throws InterruptedException {
    for (int x = 2; x <= n; x += 2) {
      print(2 * x - 1, x, printNumber);
    }
  }

  public void odd(IntConsumer printNumber) throws InterruptedException {
    for (int x = 1; x <= n; x += 2) {
      print(2 * x - 1, x, printNumber);
    }
  }

  private synchronized void print(int before, int x, IntConsumer printNumber) throws InterruptedException {
    while (printed != before) {
      wait();
    }
    printNumber.accept(x);
    printed++;
    notifyAll();
  }
}
