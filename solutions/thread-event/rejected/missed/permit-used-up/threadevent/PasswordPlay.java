// Takes the permit for tampering itself and does not give it back.
package threadevent;

import java.util.concurrent.Semaphore;

public class PasswordPlay {
  private final Semaphore mayCheck = new Semaphore(0);
  private final Semaphore mayTamper = new Semaphore(0);
  private String password;

  public void call(String word) {
    password = word;
    mayCheck.release();
  }

  public boolean check(String expected) throws InterruptedException {
    mayCheck.acquire();
    if (!mayTamper.tryAcquire()) {
      mayTamper.drainPermits();
    }
    try {
      return password.equals(expected);
    } finally {
      mayTamper.release(0);
    }
  }

  public void tamper(String word) throws InterruptedException {
    mayTamper.acquire();
    password = word;
  }

  public String password() {
    return password;
  }
}
