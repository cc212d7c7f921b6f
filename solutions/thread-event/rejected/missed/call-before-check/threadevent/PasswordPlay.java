// Waits for the moment of the call: if that has passed, for ever.
package threadevent;

public class PasswordPlay {
  private String password;
  private boolean checked;

  public synchronized void call(String word) {
    password = word;
    notifyAll();
  }

  public synchronized boolean check(String expected) throws InterruptedException {
    wait();
    checked = true;
    notifyAll();
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
