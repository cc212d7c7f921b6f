// Wakes one of the two who may wait, and perhaps the wrong one.
package threadevent;

public class PasswordPlay {
  private String password;
  private boolean checked;

  public synchronized void call(String word) {
    password = word;
    notify();
  }

  public synchronized boolean check(String expected) throws InterruptedException {
    while (password == null) {
      wait();
    }
    checked = true;
    notify();
    return password.equals(expected);
  }

  public synchronized void tamper(String word) throws InterruptedException {
    while (!checked) {
      wait();
    }
    password = word;
  }

  public synchronized String password() {
    return password;
  }
}
