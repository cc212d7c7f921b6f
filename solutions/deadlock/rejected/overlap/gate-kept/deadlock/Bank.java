// Takes both locks behind a gate, and keeps the gate until it is done.
package deadlock;

public class Bank {
  private final Object gate = new Object();

  public boolean transfer(Account from, Account to, int amount) {
    synchronized (gate) {
      synchronized (from) {
        synchronized (to) {
          if (from.balance() < amount) {
            return false;
          }
          from.withdraw(amount);
          to.deposit(amount);
          return true;
        }
      }
    }
  }
}
