package threadevent;

import java.util.concurrent.Semaphore;

/** Gives a permit for each act of the play that may begin. */
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
    try {
      return password.equals(expected);
    } finally {
      mayTamper.release();
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
