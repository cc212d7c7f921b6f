// Locks the sender only; the receiver may be a sender elsewhere.
package deadlock;

public class Bank {

  public boolean transfer(Account from, Account to, int amount) {
    synchronized (from) {
      if (from.balance() < amount) {
        return false;
      }
      from.withdraw(amount);
      to.deposit(amount);
      return true;
    }
  }
}
