// Lies in a package, where the exercise has none.
package mine;

import java.util.concurrent.Semaphore;

public class Relay {
  private final Semaphore passed = new Semaphore(0);

  public void pass() {
    passed.release();
  }

  public void take() throws InterruptedException {
    passed.acquire();
  }
}
