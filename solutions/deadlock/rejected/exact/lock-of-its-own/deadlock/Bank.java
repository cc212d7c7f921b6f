// Takes a lock that nobody else has, a new one for each call.
package deadlock;

public class Bank {

  public boolean transfer(Account from, Account to, int amount) {
    Object lock = new Object();
    synchronized (lock) {
      if (from.balance() < amount) {
        return false;
      }
      from.withdraw(amount);
      to.deposit(amount);
      return true;
    }
  }
}
