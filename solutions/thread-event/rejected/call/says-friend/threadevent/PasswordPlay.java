// Takes everybody for a friend.
package threadevent;

import java.util.concurrent.CountDownLatch;

public class PasswordPlay {
  private final CountDownLatch called = new CountDownLatch(1);
  private final CountDownLatch checked = new CountDownLatch(1);
  private String password;

  public void call(String word) {
    password = word;
    called.countDown();
  }

  public boolean check(String expected) throws InterruptedException {
    called.await();
    boolean friend = password != null;
    checked.countDown();
    return friend;
  }

  public void tamper(String word) throws InterruptedException {
    checked.await();
    password = word;
  }

  public String password() {
    return password;
  }
}
