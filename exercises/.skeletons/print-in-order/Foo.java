/**
 * Is shared by three threads: one calls {@code first}, one {@code second}, one {@code third}, each once, and nobody
 * knows which call comes first. What they are given to run must be run in the order of the methods' names.
 */
public class Foo {

  public Foo() {
    // your code
  }

  /** Runs its job at once. */
  public void first(Runnable printFirst) throws InterruptedException {
    // your code
    printFirst.run();
  }

  /** Runs its job when that of {@code first} is done. */
  public void second(Runnable printSecond) throws InterruptedException {
    // your code
    printSecond.run();
  }

  /** Runs its job when that of {@code second} is done. */
  public void third(Runnable printThird) throws InterruptedException {
    // your code
    printThird.run();
  }
}
