// Waits for the moment of the check.
package threadevent;

public class PasswordPlay {
  private String password;
  private boolean checked;

  public synchronized void call(String word) {
    password = word;
    notifyAll();
  }

  public synchronized boolean check(String expected) throws InterruptedException {
    while (password == null) {
      wait();
    }
    checked = true;
    notifyAll();
    return password.equals(expected);
  }

  public synchronized void tamper(String word) throws InterruptedException {
    wait();
    password = word;
  }

  public synchronized String password() {
    return password;
  }
}
