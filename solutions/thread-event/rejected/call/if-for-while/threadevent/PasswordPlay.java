// Takes any wake-up for the call.
package threadevent;

public class PasswordPlay {
  private String password;
  private boolean checked;

  public synchronized void call(String word) {
    password = word;
    notifyAll();
  }

  public synchronized boolean check(String expected) throws InterruptedException {
    if (password == null) {
      wait();
    }
    checked = true;
    notifyAll();
    return password != null && password.equals(expected);
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
